"""What people decided beside the figures: musts and exclusions, by whom, when and why."""

from collections.abc import Iterator

from lwa_cli.report.document import Block, Bullets, Heading
from lwa_cli.report.names import quoted
from lwa_cli.report.voice import Voice
from portfolio.rules import Forced
from portfolio.study import Study


def decisions(study: Study, voice: Voice) -> Iterator[Block]:
    """List every must and must not with its reason, who decided and abstained, and which rules it waives."""
    forced = [rule for rule in study.round.active_rules if isinstance(rule, Forced) and rule.reason]
    if forced:
        yield Heading(voice.words.decisions)
        yield Bullets(tuple(_decision(rule, study, voice) for rule in forced))


def _decision(rule: Forced, study: Study, voice: Voice) -> str:
    words = voice.words
    titles = tuple(study.round.by_id[id_].title for id_ in rule.ids)
    said = voice.say(
        words.decided_in if rule.inside else words.decided_out, titles=titles, reason=rule.reason.rstrip(".")
    )
    by = voice.say(words.decided_by, by=rule.by, on=rule.on) if rule.on else rule.by
    sentences = [f"{said} ({by})."]
    if rule.waives:
        waived = tuple(quoted(name, study.round, voice) for name in sorted(rule.waives))
        sentences.append(voice.say(words.decided_waives, names=waived))
    if rule.abstained:
        partners = study.round.partners
        abstained = tuple(partners[name].title if name in partners else name for name in rule.abstained)
        sentences.append(voice.say(words.decided_abstained, names=abstained))
    return " ".join(sentences)
