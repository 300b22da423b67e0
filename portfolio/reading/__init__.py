"""From YAML files to a resolved round, with every mistake found in one run."""
