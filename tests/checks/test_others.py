"""Another doer, voice, office, body or end of a scale, each beside what a faithful translation may well say."""

import pytest

from align.checks import Context, every_check
from align.model import Bead, Pair
from align.pipeline import encoder

CHECKS = {check.id: check for check in every_check()}
WRONG = [
    ("AGT001", "حملته إلى المستشفى زوجته", "He carried his wife to the hospital"),
    (
        "AGT001",
        "أخطر المستأجر المالك بترك الشقة",
        "The landlord served the tenant with notice to leave the flat",
    ),
    ("AGT001", "اتهمته أرملة بالسرقة", "A merchant accused him of theft"),
    (
        "AGT001",
        "عادت هدى إلى أبيها وقد باعت البستان",
        "Huda came back to find her father had sold the orchard",
    ),
    ("AGT001", "سهرت الليالي لتنجحي في الامتحان", "I sat up nights to pass the exam"),
    ("AGT001", "اقترحت الدكتورة سلمى التأجيل فوافق العميد", "The dean proposed a delay and Dr Salma agreed"),
    ("SPK001", "فابتسم وهزّ رأسه وقال: «غدًا.»", 'I smiled, shook my head and said, "Tomorrow."'),
    ("SPK001", "فتنهّدت وأطفأت المصباح وقالت: «نم.»", 'He sighed, put out the lamp and said, "Sleep."'),
    ("SPK001", "قلت: «كم الثمن؟» قال: «عشرة.»", '"How much?" he said. "Ten," I said.'),
    ("DIR001", "كنتُ أقلّ إخوتي كلامًا", "I talked more than any of my brothers"),
    ("DIR001", "اشترى جدّي أرضًا من فلاحين مفلسين", "My grandfather sold land to bankrupt peasants"),
    ("DIR001", "طلبتُ منه أن يخفض صوت المذياع", "I asked him to turn up the radio"),
    ("DIR001", "سجّلت الموازنة عجزًا قدره مليون", "The budget showed a surplus of a million"),
    ("TTL001", "وقّع الكتاب وكيل وزير المالية", "The letter was signed by the minister of finance"),
    ("TTL001", "اتصل المدرب المساعد باللاعب", "The coach rang the player"),
    ("TTL001", "قابلت كبير مهندسي الميناء", "I met one of the port's engineers"),
    ("TTL001", "سألتُ الممرضة عن الدواء", "I asked the head nurse about the medicine"),
    ("ORG001", "أصدرت رابطة الشعراء بيانًا", "The Journalists' Association put out a statement"),
    ("ORG001", "أقامت جمعية الأرامل سوقًا خيرية", "The Veterans' Society held a charity bazaar"),
]
RIGHT = [
    ("AGT001", "أوصلته إلى المحطة أمه", "He was driven to the station by his mother"),
    ("AGT001", "أيقظه في الفجر صوتُ المؤذن", "He woke at dawn to the muezzin's voice"),
    ("AGT001", "وشى بالكاتب زميل له", "A fellow clerk informed on him"),
    ("AGT001", "أنذر المدير الموظف مرتين", "The employee had two warnings from the manager"),
    ("AGT001", "بكى على صدر أمه حتى نام", "His mother let him cry himself to sleep on her breast"),
    ("AGT001", "أرسلت لك المال لتشتري الكتب", "I sent you the money to buy the books"),
    ("SPK001", "نظرت إليه طويلًا فقال: «ماذا؟»", 'I looked at him a long while, and he said, "What?"'),
    ("SPK001", "قالت الأم لابنتها", "The mother told her daughter"),
    ("SPK001", "سأله الأمير عن اسمه", "The governor asked him his name"),
    ("DIR001", "كانت أختي أقلّنا خوفًا", "My sister was the bravest of us"),
    ("DIR001", "لا يجلس في غرفةٍ نافذتها مغلقة", "He will sit only where there is an open window"),
    ("DIR001", "تدفع الإبرة وتسحبها بلا كلل", "tirelessly pushing the needle in and drawing it out"),
    ("DIR001", "استدان أبي المال من مرابٍ", "A moneylender lent my father the money"),
    ("TTL001", "استشار أحد كبار الجراحين", "He consulted an eminent surgeon"),
    ("TTL001", "كان وكيل المالك يجمع الإيجار", "The landlord's agent collected the rent"),
    ("TTL001", "زارنا وكيل ناظر المدرسة", "The deputy headmaster visited us"),
    ("ORG001", "اجتمعت رابطة خريجي المعهد", "The institute's old boys' association met"),
    ("ORG001", "قدّم اتحاد المقاولين شكوى", "The builders' federation lodged a complaint"),
]


def _hits(check: str, ar: str, en: str) -> int:
    pair = Pair(ar, en, Bead((0,), (0,)), 0.7)
    return len(list(CHECKS[check].find(pair, Context(pairs=(pair,), encoder=encoder()))))


@pytest.mark.parametrize(("check", "ar", "en"), WRONG)
def test_another_party_or_end_is_told(check: str, ar: str, en: str) -> None:
    assert _hits(check, ar, en)


@pytest.mark.parametrize(("check", "ar", "en"), RIGHT)
def test_a_faithful_pair_is_let_pass(check: str, ar: str, en: str) -> None:
    assert not _hits(check, ar, en)
