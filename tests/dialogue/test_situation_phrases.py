"""What people say of themselves, by the phrases of the staff as they stand today."""

from __future__ import annotations

import pytest

from bot.dialogue.knowledge import Snapshot
from bot.dialogue.safety import FirstLook
from bot.knowledge_base.loader import load
from bot.settings import Settings
from nlu.normalize import fold


@pytest.fixture(scope="module")
def knowledge() -> Snapshot:
    return load(Settings().knowledge_dir, {}).snapshot


@pytest.fixture(scope="module")
def look(knowledge: Snapshot) -> FirstLook:
    return FirstLook(knowledge, fold)


def test_every_situation_has_phrases(knowledge: Snapshot) -> None:
    assert {name for name, _ in knowledge.situation_phrases.phrases} == set(knowledge.situations)


@pytest.mark.parametrize(
    "text",
    [
        # A citizen of a country of the Union, of the EEA, of Switzerland.
        "jestem obywatelem niemiec",
        "Jestem Włoszką, gdzie mam zgłosić pobyt?",
        "jestesmy z Hiszpanii i szukamy mieszkania",
        "mam rumuński paszport",
        "mam obywatelstwo francuskie",
        "jestem studentką z Norwegii",
        "jestem ze Szwajcarii",
        "jako obywatelka UE mogę tu pracować?",
        "я громадянка Литви, що далі",
        "в мене угорське громадянство",
        "ми з Португалії",
        "я з Ліхтенштейну",
        "у меня болгарский паспорт",
        "я немец, нужна ли мне карта",
        "мы из Чехии",
        "я гражданин ЕС",
        "I'm Spanish, do I need a card?",
        "we are from Italy",
        "I am a Dutch citizen",
        "I'm from the Czech Republic",
        "I am from Iceland",
        "we're here since May, I have a Portuguese passport",
        "I am an EU citizen",
        "I'm a nurse from Spain",
        "я грамадзянін Латвіі",
        "у мяне літоўскі пашпарт",
        "я з Эстоніі",
        # Their family.
        "my wife is Spanish",
        "moja żona jest Greczynką",
        "mąż Niemiec, ja z Ukrainy",
        "мій чоловік італієць",
        "у мужа итальянское гражданство",
        "муж літовец, а я з Мінска",
        # In Latin letters.
        "ya iz Italii, chto delat",
        "ya hromadyanka Nimechchyny",
        "u menya rumynskiy pasport",
        "ja hramadzianka Litvy",
        "ya hromadyanyn yes",
    ],
)
def test_a_citizen_of_the_union_or_their_family_is_recognized(look: FirstLook, text: str) -> None:
    assert look.situation_in(text) == "eu"


@pytest.mark.parametrize(
    "text",
    [
        "mam status ukr",
        "mam PESEL UKR i szukam pracy",
        "mam kartę CUKR",
        "dzieci mają status UKR",
        "jestem tu ze statusem UKR od roku",
        "korzystam z ochrony czasowej",
        "маю статус УКР, чи можу відкрити ФОП",
        "в мене pesel ukr",
        "у мене тимчасовий захист",
        "отримала CUKR минулого тижня",
        "дружина має статус укр",
        "у меня статус укр",
        "у нас временная защита",
        "получили статус укр весной",
        "I have UKR status",
        "we are under temporary protection",
        "I'm on CUKR",
        "у мяне статус UKR",
        "маю часовую абарону",
        "жонка са статусам укр",
        # People who fled from Ukraine call themselves refugees.
        "ми біженці з України",
        "I am a refugee from Ukraine",
        # In Latin letters.
        "mayu status ukr",
        "u menya vremennaya zashchita",
        "v mene tymchasovyi zakhyst",
    ],
)
def test_temporary_protection_is_recognized(look: FirstLook, text: str) -> None:
    assert look.situation_in(text) == "protection"


@pytest.mark.parametrize(
    "text",
    [
        "jestem z Białorusi",
        "jestem obywatelem Indii",
        "jestem Gruzinką",
        "jesteśmy z Wietnamu",
        "я громадянин Грузії",
        "я з Молдови",
        "я из Узбекистана",
        "мы из Казахстана",
        "я гражданка России",
        "I'm from India",
        "I am Turkish",
        "I am a Nigerian nurse",
        "I'm a citizen of Brazil",
        "Hello sir I am from Nepal",
        "I'm from the UK",
        "I'm not an EU citizen",
        "я беларуска",
        "я з Беларусі",
        # From Ukraine, and without the status.
        "jestem obywatelem Ukrainy bez statusu UKR",
        "я з України без статусу укр",
        "у меня нет статуса укр",
        "I don't have UKR status",
        # In Latin letters.
        "ya iz belarusi",
        "ya z hruzii",
        "ya grazhdanin kazahstana",
    ],
)
def test_a_citizen_of_another_country_is_recognized(look: FirstLook, text: str) -> None:
    assert look.situation_in(text) == "third_country"


@pytest.mark.parametrize(
    "text",
    [
        "mam status uchodźcy",
        "proszę o azyl",
        "złożyłam wniosek o ochronę międzynarodową",
        "mam ochronę uzupełniającą",
        "jestem uchodźczynią",
        "прошу политического убежища",
        "прошу убежища",
        "подали на международную защиту",
        "у меня дополнительная защита",
        "маю статус біженця",
        "подала на азил місяць тому",
        "прошу притулку",
        "I applied for asylum in May",
        "I'm an asylum seeker, may I work?",
        "I have refugee status",
        "I have subsidiary protection",
        "прашу палітычнага прытулку",
        "падаўся на міжнародную абарону",
        "я бежанка",
        "proshu ubezhishcha",
        "u menya status bezhentsa",
    ],
)
def test_a_refugee_or_asylum_seeker_is_recognized(look: FirstLook, text: str) -> None:
    assert look.situation_in(text) == "refugee"


@pytest.mark.parametrize(
    "text",
    [
        "jestem studentką",
        "studiuję na AGH",
        "mam wizę studencką",
        "jestem na drugim roku",
        "syn jest studentem",
        "я студент",
        "я студентка другого курсу",
        "навчаюсь на политехніці",
        "донька студентка, їй треба страховка",
        "учусь в университете",
        "учусь на третьем курсе",
        "у меня студенческая виза",
        "I'm on a student visa",
        "I am a second year student",
        "can I work on a student visa?",
        "I'm an Erasmus student",
        "я студэнтка",
        "вучуся ва ўніверсітэце",
        "ya student, nuzhna strahovka",
        "uchus v universitete",
    ],
)
def test_a_student_is_recognized(look: FirstLook, text: str) -> None:
    assert look.situation_in(text) == "student"


@pytest.mark.parametrize(
    "text",
    [
        "jestem Łemkinią",
        "jestem Łemkiem z Krakowa",
        "jestem Romką",
        "należę do mniejszości ukraińskiej",
        "jestem z mniejszości słowackiej",
        "я лемкиня",
        "належу до лемківської меншини",
        "я отношусь к национальному меньшинству",
        "I am Lemko",
        "I belong to the Roma minority",
        "належу да беларускай меншасці",
        "ya lemko",
    ],
)
def test_a_member_of_a_minority_is_recognized(look: FirstLook, text: str) -> None:
    assert look.situation_in(text) == "minority"


def test_of_two_situations_the_earlier_one_is_meant(look: FirstLook) -> None:
    assert look.situation_in("I am German, I'm a student at AGH") == "eu"
    assert look.situation_in("jestem studentką i mam status UKR") == "protection"


@pytest.mark.parametrize(
    "text",
    [
        # Questions about a status are asked by those who want it.
        "how do I get UKR status",
        "jak dostać status UKR",
        "як отримати статус укр",
        "как получить песель укр ребенку",
        "status UKR",
        "CUKR",
        "до якого числа діє тимчасовий захист",
        "what is temporary protection",
        "забрали статус укр на границе",
        "what is refugee status",
        "jak poprosić o azyl",
        "jak złożyć wniosek o ochronę międzynarodową",
        "как подать на убежище",
        "як подати на азил",
        "де приймають заяву на міжнародний захист",
        "where do I ask for asylum",
        "статус бежанца",
        "дзе падаюцца на бежанства",
        # Questions about a group.
        "can students work",
        "kurs dla studentów",
        "zniżka dla studentów na tramwaj",
        "student insurance",
        "скидка студентам",
        "чи потрібен студентам дозвіл на роботу",
        "ці плаціць падатак студэнту",
        "can I study at AGH without Polish",
        "chcę studiować w Krakowie",
        "хочу вступити в університет",
        "как поступить в университет",
        "how do I enrol as a student",
        "my students have questions, I am their teacher",
        "Erasmus",
        "hostel for refugees",
        "pomoc dla uchodźców",
        "хочу помогать беженцам",
        "i want to help refugees",
        "rejestracja obywateli UE",
        "громадянин єс",
        "регистрация граждан ес",
        "EU citizen registration",
        "karta członka rodziny obywatela UE",
        "mniejszości narodowe w Krakowie",
        "łemkowie",
        "організації національних меншин",
        "where do the Lemkos meet",
        # Things and journeys have countries too.
        "zarejestrować auto z Niemiec",
        "register a car from Germany",
        "jak uznać niemieckie prawo jazdy",
        "can I employ a person with UKR status",
        "мій чоловік поїхав до Німеччини",
        "перевести диплом из Италии",
        "I am moving a dog from Spain",
        "kurs języka włoskiego",
        "is my german insurance valid",
        "konsulat Niemiec",
        "visa to France",
        # Being from Ukraine says nothing about the status.
        "jestem z Ukrainy",
        "jestem Ukrainką",
        "я з України",
        "я українець",
        "мы из Харькова",
        "I am Ukrainian",
        "mam ukr prawo jazdy",
        "маю укр права, чи можу їздити",
        "чи можу їхати з укр паспортом",
        "я на укр номерах",
        # Nor does being Polish, or near to Poland.
        "jestem Polakiem",
        "my wife is Polish",
        "мой муж поляк",
        "mam Kartę Polaka",
        # Denied.
        "I am not a student",
        "я не студент",
        "я не беженец",
        "я не студэнт",
        # Plain questions and words.
        "how do I get a PESEL",
        "де зробити карту побиту",
        "дзень добры",
        "gdzie jest urząd",
        "мне нужна помощь",
    ],
)
def test_a_topic_is_not_a_statement(look: FirstLook, text: str) -> None:
    assert look.situation_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "nie jestem studentem",
        "nie jestem obywatelem UE",
        "nie mam PESEL UKR",
        "не маю песель укр",
        "can I have UKR status in two countries",
    ],
)
def test_what_is_denied_or_only_asked_for_is_not_a_statement(look: FirstLook, text: str) -> None:
    assert look.situation_in(text) not in ("eu", "protection", "student")
