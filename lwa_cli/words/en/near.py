"""What is nearly as good, in English."""

from typing import Final

from lwa_cli.words.near import NearWords

WORDS: Final = NearWords(
    heading="Nearly as good",
    stays="If the value may be up to {share} below the best, {n:initiative|initiatives} are still in every choice: "
    "{titles}.",
    stays_one="If the value may be up to {share} below the best, {n:initiative|initiatives} is still in every choice: "
    "{titles}.",
    stays_all="If the value may be up to {share} below the best, all of these initiatives are still in every choice.",
    stays_none="If the value may be up to {share} below the best, no initiative is indispensable.",
    can_come="Within that {share} these can come in: {titles}.",
    nobody_comes="Within that {share} no other initiative can come in.",
    different="The choice within {share} that differs most, differs in {n:initiative|initiatives}.",
    enters="In: {titles}.",
    leaves="Out: {titles}.",
    less="It is worth {less} {unit} less",
    as_good="It is worth just as much",
    asks_more=" and asks {cents} more.",
    asks_less=" and asks {cents} less.",
    asks_same=" and asks the same amount.",
    not_proven="It is not proven that no choice within {share} differs by more.",
    alone="No other choice comes within {share} of the best.",
)
