"""The complete example of the format, as tests read it: one round with every key."""

EXAMPLE: dict[str, str] = {
    "round.yaml": """\
format: 1
id: leerwerkakkoord-2023
title: Leerwerkakkoord 2.0, ronde 2023-2024
language: nl
note: Fictieve bedragen.
vat: excluded
periods: [2023, 2024]
applications: {from: 2022-10-01, until: 2022-11-30}
select:
  at_most: 15
  by: optimum
  when_full: skip
ties: [ask, lot]
lot: {text: "…", drawn_by: notaris, date: 2022-12-01}
funds:
  lwa:
    title: Programmabudget
    budget: {2023: 900_000, 2024: 750_000}
    reserved: {2023: 50_000}
    carry: forward
  rap:
    title: Rijnmonds Arbeidsmarkt Perspectieffonds
    decided_by: elsewhere
    pays_at_most: 50%
    ask: {at_least: 20_000, at_most: 500_000}
    only: [{sector: [zorg, haven-en-logistiek]}, {transition: energie}]
    basis: art. 4
cofinancing:
  counts: [committed, pledged]
  each_at_least: 25%
  together_at_least: 50%
  in_kind: up_to_cash
  hour_at_most: 50
labels:
  agreement: {haven: Haven, zorg: Zorg}
  pillar: {school-to-work: Van school naar werk, work-to-work: Van werk naar werk, back-to-work: (Weer) aan het werk}
  sector: {zorg: Zorg, haven-en-logistiek: Haven en logistiek}
  transition: {energie: Energietransitie}
  stage: {proven: Bewezen, pilot: Proef}
partners:
  deltalinqs: {title: Deltalinqs, party: business, brings_at_most: 150_000}
  albeda: {title: Albeda, party: education}
parties:
  government: {title: Overheid, weights: {job: 1, internship: 0.3}}
  education: {title: Onderwijs, weights: {job: 0.8, internship: 0.6}}
  business: {title: Bedrijfsleven, weights: {job: 1, internship: 0.2}}
distances:
  near: {title: Klein, definition: "korter dan een half jaar zonder werk", deadweight: 80%}
value:
  unit: baanequivalenten
  outcomes:
    job: {title: Betaald werk van 12 maanden of meer, definition: minstens 12 uur per week, weight: 1, retention: true}
    apprenticeship: {title: Leerwerkbaan, weight: 0.8, retention: true}
    training: {title: Opleiding met certificaat, weight: 0.5}
    work-experience: {title: Werkervaringsplaats, weight: 0.4}
    internship: {title: Stage, weight: 0.3}
  assumptions:
    displacement: {default: 0%, sector: {zorg: 0%}}
    delivery: {rate: 69%, strength: 30}
    evidence: {0: 50%, 1: 60%, 2: 70%, 3: 85%, 4: 95%, 5: 100%}
    shrinkage: true
  prior:
    job: {near: {placed: {rate: 520/900, strength: 14.2}, kept: {rate: 220/300, strength: 9}}}
rules:
  - {name: haven, group: spread, count: {agreement: haven}, at_least: 1}
  - {name: geld, total: {of: "ask:lwa.2023"}, at_most: 900_000}
  - {name: deel, share: {of: ask, in: {partner: albeda}}, at_least: 10%}
  - {name: capaciteit, total: {of: "uses:coordination"}, at_most: 500.5}
  - {name: een van beide, exclusive: [startgaranties-haven, entree]}
  - {name: samen, together: [startgaranties-haven, entree]}
  - {name: eerst entree, requires: {if: startgaranties-haven, then: entree}}
  - {name: overlap, bonus: [startgaranties-haven, entree], value: -2.5}
  - {name: entree erin, must: [entree], reason: Afspraak, by: stuurgroep, date: 2022-11-30, basis: art. 2}
  - {name: geen stop, count: {not: {id: entree}, distance: [middle, far]}, exactly: 1}
""",
    "initiatives/startgaranties-haven.yaml": """\
id: startgaranties-haven
title: Startgaranties haven
summary: Mbo-studenten krijgen bij de start van hun opleiding een baangarantie.
reference: LWA-2022-014
contact: "…"
received: 2022-11-14
lead: deltalinqs
partners: [albeda]
labels: {agreement: haven, pillar: [school-to-work], sector: haven-en-logistiek}
periods: [2023, 2024]
cost: {2023: 120_000, 2024: 80_000}
not_eligible: [{amount: 5_000, because: spent}]
cofinancing:
  - {from: deltalinqs, cash: 60_000, status: committed}
  - {from: albeda, in_kind: 18_000, hours: 400, status: pledged}
ask: {lwa: 122_000}
plan: {job: {start: 90, achieve: 50}}
results:
  - outcome: job
    year: 2021
    planned: 100
    started: 80
    achieved: 45
    observed: 40
    retained: 31
    compared: {started: 200, achieved: 41}
    level: 2
    unit: people
    people_per: 0.9
    source: LWA-monitor 2021
distance: near
evidence: {level: 4, source: "…"}
continues: {route: region, receiver: Werkcentrum Rijnmond, share: 40%}
uses: {coordination: 120}
variant_of: startgaranties
note: "…"
""",
    "initiatives/entree.yaml": """\
initiatives:
  - id: entree
    received: 2022-11-30
    variant_of: startgaranties
    distance: far
    periods: [2024]
    cost: 100.01
    ask: {lwa: 25.01, rap: {2023: 5, 2024: 20}}
    cofinancing: [{cash: 50, status: open}]
    plan: {internship: 12}
""",
    "assessments/startgaranties-haven.yaml": """\
by: adviescommissie
date: 2022-12-08
because: Beoordeeld op het projectplan en de monitor.
distance: middle
""",
    "decisions.yaml": """\
- must: [startgaranties-haven]
  reason: "Besluit stuurgroep: samenwerking met het Entree-onderwijs gaat door"
  by: stuurgroep
  date: 2022-11-30
  abstained: [albeda]
""",
}
"""File → text."""
