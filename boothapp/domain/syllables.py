"""Which words are spelled as Vietnamese syllables are: onset, rime and a tone that go together."""

import unicodedata
from functools import cache, lru_cache

TONES = "\u0300\u0301\u0303\u0309\u0323"  # huyền, sắc, ngã, hỏi, nặng; ngang has no mark
_STOP_TONES = {"\u0301", "\u0323"}  # a syllable that ends in c, ch, k, p or t has sắc or nặng
_ONSETS = "b c ch d đ g gi h k kh l m n ng nh p ph r s t th tr v x gh ngh"
_BEFORE_FRONT_VOWEL = {"gh", "ngh"}  # written before e, ê, i, y only; so is k, but for names such as Bắc Kạn
_NEVER_BEFORE_FRONT_VOWEL = {"c", "ng"}
_RIMES = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oem oen oeo oet oi om on ong ooc
oong op ot ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơng ơp ơt
u ua uân uâng uât uây uc uê uêch uên uênh uêt uêu ui um un ung uôc uôi uôm uôn uông uôt uơ uơt up ut uy uya uych uyên
uyêt uyn uynh uyp uyt uyu
ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
ak ăk ok ôk
"""
_AFTER_Q = """
ua uac uach uai uan uang uanh uao uat uau uay uăc uăm uăn uăng uăt uân uâng uât uây ue uen ueo uet uê uêch uên uênh uêt
uêu uơ uơi uơt uôc uôn uy uych uyên uyêt uyn uynh uyt uyu ui uit uich uin uinh
"""
_ALONE = "yêm yên yêng yêt yêu"


@cache
def _syllables() -> frozenset[str]:
    """Return every syllable without its tone, in small letters."""
    rimes = _RIMES.split()
    found = {rime for rime in rimes if not rime.startswith("iê")} | {f"q{rime}" for rime in _AFTER_Q.split()}
    found |= {*_ALONE.split(), "gi", "gin", "giêng"}  # the i of gi is the vowel too
    for onset in _ONSETS.split():
        not_before = (
            "eêiy" if onset in _NEVER_BEFORE_FRONT_VOWEL else "aăâoôơuư" if onset in _BEFORE_FRONT_VOWEL else ""
        )
        found |= {onset + rime for rime in rimes if rime[0] not in not_before}
    return frozenset(found)


@lru_cache(maxsize=4096)
def is_syllable(word: str) -> bool:
    """Whether `word` is spelled like a Vietnamese syllable, all in small letters, in capitals or with one initial.

    The place of the tone mark does not matter ("hòa" and "hoà"); a syllable such as "bac" without its tone is
    none, as no Vietnamese word sounds so.
    """
    if not (word.islower() or word.isupper() or word.istitle()):
        return False
    marks = unicodedata.normalize("NFD", word.lower())
    tones = [char for char in marks if char in TONES]
    base = unicodedata.normalize("NFC", "".join(char for char in marks if char not in TONES))
    if len(tones) > 1 or base not in _syllables():
        return False
    stopped = base.endswith(("c", "ch", "k", "p", "t"))
    return not stopped or (bool(tones) and tones[0] in _STOP_TONES)


@cache
def _folded_syllables() -> frozenset[str]:
    return frozenset(_unmarked(syllable).replace("đ", "d") for syllable in _syllables())


def _unmarked(word: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


def is_folded_syllable(word: str) -> bool:
    """Whether a folded word ("hao", "dat") may be a Vietnamese syllable that lost its marks."""
    return word in _folded_syllables()
