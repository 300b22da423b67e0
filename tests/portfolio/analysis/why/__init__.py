"""Every reason is held to the plain meaning of the rules, by applying what it says."""
