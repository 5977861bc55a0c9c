// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/demo/demoplaces.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace ratingdesk::demo {

namespace {

/// Adjective and centre of a district or city; a centre that is a city of its own is replaced by
/// the largest other settlement.
struct PlaceRow
{
    Region region;
    const char16_t *adjectiveRu;
    const char16_t *adjectiveBe;
    const char16_t *townRu;
    const char16_t *townBe;
};

constexpr std::array districtRows{
    // clang-format off
    PlaceRow{Region::Brest, u"Барановичский", u"Баранавіцкі", u"г.п. Городище", u"г.п. Гарадзішча"},
    PlaceRow{Region::Brest, u"Березовский", u"Бярозаўскі", u"г. Береза", u"г. Бяроза"},
    PlaceRow{Region::Brest, u"Брестский", u"Брэсцкі", u"г.п. Домачево", u"г.п. Дамачава"},
    PlaceRow{Region::Brest, u"Ганцевичский", u"Ганцавіцкі", u"г. Ганцевичи", u"г. Ганцавічы"},
    PlaceRow{Region::Brest, u"Дрогичинский", u"Драгічынскі", u"г. Дрогичин", u"г. Драгічын"},
    PlaceRow{Region::Brest, u"Жабинковский", u"Жабінкаўскі", u"г. Жабинка", u"г. Жабінка"},
    PlaceRow{Region::Brest, u"Ивановский", u"Іванаўскі", u"г. Иваново", u"г. Іванава"},
    PlaceRow{Region::Brest, u"Ивацевичский", u"Івацэвіцкі", u"г. Ивацевичи", u"г. Івацэвічы"},
    PlaceRow{Region::Brest, u"Каменецкий", u"Камянецкі", u"г. Каменец", u"г. Камянец"},
    PlaceRow{Region::Brest, u"Кобринский", u"Кобрынскі", u"г. Кобрин", u"г. Кобрын"},
    PlaceRow{Region::Brest, u"Лунинецкий", u"Лунінецкі", u"г. Лунинец", u"г. Лунінец"},
    PlaceRow{Region::Brest, u"Ляховичский", u"Ляхавіцкі", u"г. Ляховичи", u"г. Ляхавічы"},
    PlaceRow{Region::Brest, u"Малоритский", u"Маларыцкі", u"г. Малорита", u"г. Маларыта"},
    PlaceRow{Region::Brest, u"Пинский", u"Пінскі", u"г.п. Логишин", u"г.п. Лагішын"},
    PlaceRow{Region::Brest, u"Пружанский", u"Пружанскі", u"г. Пружаны", u"г. Пружаны"},
    PlaceRow{Region::Brest, u"Столинский", u"Столінскі", u"г. Столин", u"г. Столін"},
    PlaceRow{Region::Vitebsk, u"Бешенковичский", u"Бешанковіцкі", u"г.п. Бешенковичи", u"г.п. Бешанковічы"},
    PlaceRow{Region::Vitebsk, u"Браславский", u"Браслаўскі", u"г. Браслав", u"г. Браслаў"},
    PlaceRow{Region::Vitebsk, u"Верхнедвинский", u"Верхнядзвінскі", u"г. Верхнедвинск", u"г. Верхнядзвінск"},
    PlaceRow{Region::Vitebsk, u"Витебский", u"Віцебскі", u"г.п. Сураж", u"г.п. Сураж"},
    PlaceRow{Region::Vitebsk, u"Глубокский", u"Глыбоцкі", u"г. Глубокое", u"г. Глыбокае"},
    PlaceRow{Region::Vitebsk, u"Городокский", u"Гарадоцкі", u"г. Городок", u"г. Гарадок"},
    PlaceRow{Region::Vitebsk, u"Докшицкий", u"Докшыцкі", u"г. Докшицы", u"г. Докшыцы"},
    PlaceRow{Region::Vitebsk, u"Дубровенский", u"Дубровенскі", u"г. Дубровно", u"г. Дуброўна"},
    PlaceRow{Region::Vitebsk, u"Лепельский", u"Лепельскі", u"г. Лепель", u"г. Лепель"},
    PlaceRow{Region::Vitebsk, u"Лиозненский", u"Лёзненскі", u"г.п. Лиозно", u"г.п. Лёзна"},
    PlaceRow{Region::Vitebsk, u"Миорский", u"Мёрскі", u"г. Миоры", u"г. Мёры"},
    PlaceRow{Region::Vitebsk, u"Оршанский", u"Аршанскі", u"г. Орша", u"г. Орша"},
    PlaceRow{Region::Vitebsk, u"Полоцкий", u"Полацкі", u"г. Полоцк", u"г. Полацк"},
    PlaceRow{Region::Vitebsk, u"Поставский", u"Пастаўскі", u"г. Поставы", u"г. Паставы"},
    PlaceRow{Region::Vitebsk, u"Россонский", u"Расонскі", u"г.п. Россоны", u"г.п. Расоны"},
    PlaceRow{Region::Vitebsk, u"Сенненский", u"Сенненскі", u"г. Сенно", u"г. Сянно"},
    PlaceRow{Region::Vitebsk, u"Толочинский", u"Талачынскі", u"г. Толочин", u"г. Талачын"},
    PlaceRow{Region::Vitebsk, u"Ушачский", u"Ушацкі", u"г.п. Ушачи", u"г.п. Ушачы"},
    PlaceRow{Region::Vitebsk, u"Чашникский", u"Чашніцкі", u"г. Чашники", u"г. Чашнікі"},
    PlaceRow{Region::Vitebsk, u"Шарковщинский", u"Шаркаўшчынскі", u"г.п. Шарковщина", u"г.п. Шаркаўшчына"},
    PlaceRow{Region::Vitebsk, u"Шумилинский", u"Шумілінскі", u"г.п. Шумилино", u"г.п. Шуміліна"},
    PlaceRow{Region::Gomel, u"Брагинский", u"Брагінскі", u"г.п. Брагин", u"г.п. Брагін"},
    PlaceRow{Region::Gomel, u"Буда-Кошелевский", u"Буда-Кашалёўскі", u"г. Буда-Кошелево", u"г. Буда-Кашалёва"},
    PlaceRow{Region::Gomel, u"Ветковский", u"Веткаўскі", u"г. Ветка", u"г. Ветка"},
    PlaceRow{Region::Gomel, u"Гомельский", u"Гомельскі", u"г.п. Большевик", u"г.п. Бальшавік"},
    PlaceRow{Region::Gomel, u"Добрушский", u"Добрушскі", u"г. Добруш", u"г. Добруш"},
    PlaceRow{Region::Gomel, u"Ельский", u"Ельскі", u"г. Ельск", u"г. Ельск"},
    PlaceRow{Region::Gomel, u"Житковичский", u"Жыткавіцкі", u"г. Житковичи", u"г. Жыткавічы"},
    PlaceRow{Region::Gomel, u"Жлобинский", u"Жлобінскі", u"г. Жлобин", u"г. Жлобін"},
    PlaceRow{Region::Gomel, u"Калинковичский", u"Калінкавіцкі", u"г. Калинковичи", u"г. Калінкавічы"},
    PlaceRow{Region::Gomel, u"Кормянский", u"Кармянскі", u"г.п. Корма", u"г.п. Карма"},
    PlaceRow{Region::Gomel, u"Лельчицкий", u"Лельчыцкі", u"г.п. Лельчицы", u"г.п. Лельчыцы"},
    PlaceRow{Region::Gomel, u"Лоевский", u"Лоеўскі", u"г.п. Лоев", u"г.п. Лоеў"},
    PlaceRow{Region::Gomel, u"Мозырский", u"Мазырскі", u"г. Мозырь", u"г. Мазыр"},
    PlaceRow{Region::Gomel, u"Наровлянский", u"Нараўлянскі", u"г. Наровля", u"г. Нароўля"},
    PlaceRow{Region::Gomel, u"Октябрьский", u"Акцябрскі", u"г.п. Октябрьский", u"г.п. Акцябрскі"},
    PlaceRow{Region::Gomel, u"Петриковский", u"Петрыкаўскі", u"г. Петриков", u"г. Петрыкаў"},
    PlaceRow{Region::Gomel, u"Речицкий", u"Рэчыцкі", u"г. Речица", u"г. Рэчыца"},
    PlaceRow{Region::Gomel, u"Рогачевский", u"Рагачоўскі", u"г. Рогачев", u"г. Рагачоў"},
    PlaceRow{Region::Gomel, u"Светлогорский", u"Светлагорскі", u"г. Светлогорск", u"г. Светлагорск"},
    PlaceRow{Region::Gomel, u"Хойникский", u"Хойніцкі", u"г. Хойники", u"г. Хойнікі"},
    PlaceRow{Region::Gomel, u"Чечерский", u"Чачэрскі", u"г. Чечерск", u"г. Чачэрск"},
    PlaceRow{Region::Grodno, u"Берестовицкий", u"Бераставіцкі", u"г.п. Большая Берестовица", u"г.п. Вялікая Бераставіца"},
    PlaceRow{Region::Grodno, u"Волковысский", u"Ваўкавыскі", u"г. Волковыск", u"г. Ваўкавыск"},
    PlaceRow{Region::Grodno, u"Вороновский", u"Воранаўскі", u"г.п. Вороново", u"г.п. Воранава"},
    PlaceRow{Region::Grodno, u"Гродненский", u"Гродзенскі", u"г. Скидель", u"г. Скідзель"},
    PlaceRow{Region::Grodno, u"Дятловский", u"Дзятлаўскі", u"г. Дятлово", u"г. Дзятлава"},
    PlaceRow{Region::Grodno, u"Зельвенский", u"Зэльвенскі", u"г.п. Зельва", u"г.п. Зэльва"},
    PlaceRow{Region::Grodno, u"Ивьевский", u"Іўеўскі", u"г. Ивье", u"г. Іўе"},
    PlaceRow{Region::Grodno, u"Кореличский", u"Карэліцкі", u"г.п. Кореличи", u"г.п. Карэлічы"},
    PlaceRow{Region::Grodno, u"Лидский", u"Лідскі", u"г. Лида", u"г. Ліда"},
    PlaceRow{Region::Grodno, u"Мостовский", u"Мастоўскі", u"г. Мосты", u"г. Масты"},
    PlaceRow{Region::Grodno, u"Новогрудский", u"Навагрудскі", u"г. Новогрудок", u"г. Навагрудак"},
    PlaceRow{Region::Grodno, u"Островецкий", u"Астравецкі", u"г. Островец", u"г. Астравец"},
    PlaceRow{Region::Grodno, u"Ошмянский", u"Ашмянскі", u"г. Ошмяны", u"г. Ашмяны"},
    PlaceRow{Region::Grodno, u"Свислочский", u"Свіслацкі", u"г. Свислочь", u"г. Свіслач"},
    PlaceRow{Region::Grodno, u"Слонимский", u"Слонімскі", u"г. Слоним", u"г. Слонім"},
    PlaceRow{Region::Grodno, u"Сморгонский", u"Смаргонскі", u"г. Сморгонь", u"г. Смаргонь"},
    PlaceRow{Region::Grodno, u"Щучинский", u"Шчучынскі", u"г. Щучин", u"г. Шчучын"},
    PlaceRow{Region::Minsk, u"Березинский", u"Бярэзінскі", u"г. Березино", u"г. Беразіно"},
    PlaceRow{Region::Minsk, u"Борисовский", u"Барысаўскі", u"г. Борисов", u"г. Барысаў"},
    PlaceRow{Region::Minsk, u"Вилейский", u"Вілейскі", u"г. Вилейка", u"г. Вілейка"},
    PlaceRow{Region::Minsk, u"Воложинский", u"Валожынскі", u"г. Воложин", u"г. Валожын"},
    PlaceRow{Region::Minsk, u"Дзержинский", u"Дзяржынскі", u"г. Дзержинск", u"г. Дзяржынск"},
    PlaceRow{Region::Minsk, u"Клецкий", u"Клецкі", u"г. Клецк", u"г. Клецк"},
    PlaceRow{Region::Minsk, u"Копыльский", u"Капыльскі", u"г. Копыль", u"г. Капыль"},
    PlaceRow{Region::Minsk, u"Крупский", u"Крупскі", u"г. Крупки", u"г. Крупкі"},
    PlaceRow{Region::Minsk, u"Логойский", u"Лагойскі", u"г. Логойск", u"г. Лагойск"},
    PlaceRow{Region::Minsk, u"Любанский", u"Любанскі", u"г. Любань", u"г. Любань"},
    PlaceRow{Region::Minsk, u"Минский", u"Мінскі", u"г. Заславль", u"г. Заслаўе"},
    PlaceRow{Region::Minsk, u"Молодечненский", u"Маладзечанскі", u"г. Молодечно", u"г. Маладзечна"},
    PlaceRow{Region::Minsk, u"Мядельский", u"Мядзельскі", u"г. Мядель", u"г. Мядзел"},
    PlaceRow{Region::Minsk, u"Несвижский", u"Нясвіжскі", u"г. Несвиж", u"г. Нясвіж"},
    PlaceRow{Region::Minsk, u"Пуховичский", u"Пухавіцкі", u"г. Марьина Горка", u"г. Мар’іна Горка"},
    PlaceRow{Region::Minsk, u"Слуцкий", u"Слуцкі", u"г. Слуцк", u"г. Слуцк"},
    PlaceRow{Region::Minsk, u"Смолевичский", u"Смалявіцкі", u"г. Смолевичи", u"г. Смалявічы"},
    PlaceRow{Region::Minsk, u"Солигорский", u"Салігорскі", u"г. Солигорск", u"г. Салігорск"},
    PlaceRow{Region::Minsk, u"Стародорожский", u"Старадарожскі", u"г. Старые Дороги", u"г. Старыя Дарогі"},
    PlaceRow{Region::Minsk, u"Столбцовский", u"Стаўбцоўскі", u"г. Столбцы", u"г. Стоўбцы"},
    PlaceRow{Region::Minsk, u"Узденский", u"Уздзенскі", u"г. Узда", u"г. Узда"},
    PlaceRow{Region::Minsk, u"Червенский", u"Чэрвеньскі", u"г. Червень", u"г. Чэрвень"},
    PlaceRow{Region::Mogilev, u"Белыничский", u"Бялыніцкі", u"г. Белыничи", u"г. Бялынічы"},
    PlaceRow{Region::Mogilev, u"Бобруйский", u"Бабруйскі", u"г.п. Глуша", u"г.п. Глуша"},
    PlaceRow{Region::Mogilev, u"Быховский", u"Быхаўскі", u"г. Быхов", u"г. Быхаў"},
    PlaceRow{Region::Mogilev, u"Глусский", u"Глускі", u"г.п. Глуск", u"г.п. Глуск"},
    PlaceRow{Region::Mogilev, u"Горецкий", u"Горацкі", u"г. Горки", u"г. Горкі"},
    PlaceRow{Region::Mogilev, u"Дрибинский", u"Дрыбінскі", u"г.п. Дрибин", u"г.п. Дрыбін"},
    PlaceRow{Region::Mogilev, u"Кировский", u"Кіраўскі", u"г. Кировск", u"г. Кіраўск"},
    PlaceRow{Region::Mogilev, u"Климовичский", u"Клімавіцкі", u"г. Климовичи", u"г. Клімавічы"},
    PlaceRow{Region::Mogilev, u"Кличевский", u"Клічаўскі", u"г. Кличев", u"г. Клічаў"},
    PlaceRow{Region::Mogilev, u"Костюковичский", u"Касцюковіцкі", u"г. Костюковичи", u"г. Касцюковічы"},
    PlaceRow{Region::Mogilev, u"Краснопольский", u"Краснапольскі", u"г.п. Краснополье", u"г.п. Краснаполле"},
    PlaceRow{Region::Mogilev, u"Кричевский", u"Крычаўскі", u"г. Кричев", u"г. Крычаў"},
    PlaceRow{Region::Mogilev, u"Круглянский", u"Круглянскі", u"г.п. Круглое", u"г.п. Круглае"},
    PlaceRow{Region::Mogilev, u"Могилевский", u"Магілёўскі", u"аг. Кадино", u"аг. Кадзіна"},
    PlaceRow{Region::Mogilev, u"Мстиславский", u"Мсціслаўскі", u"г. Мстиславль", u"г. Мсціслаў"},
    PlaceRow{Region::Mogilev, u"Осиповичский", u"Асіповіцкі", u"г. Осиповичи", u"г. Асіповічы"},
    PlaceRow{Region::Mogilev, u"Славгородский", u"Слаўгарадскі", u"г. Славгород", u"г. Слаўгарад"},
    PlaceRow{Region::Mogilev, u"Хотимский", u"Хоцімскі", u"г.п. Хотимск", u"г.п. Хоцімск"},
    PlaceRow{Region::Mogilev, u"Чаусский", u"Чавускі", u"г. Чаусы", u"г. Чавусы"},
    PlaceRow{Region::Mogilev, u"Чериковский", u"Чэрыкаўскі", u"г. Чериков", u"г. Чэрыкаў"},
    PlaceRow{Region::Mogilev, u"Шкловский", u"Шклоўскі", u"г. Шклов", u"г. Шклоў"},
    // clang-format on
};
static_assert(districtRows.size() == 118);

constexpr std::array cityRows{
    PlaceRow{Region::Brest, u"Барановичский", u"Баранавіцкі", u"г. Барановичи", u"г. Баранавічы"},
    PlaceRow{Region::Brest, u"Брестский", u"Брэсцкі", u"г. Брест", u"г. Брэст"},
    PlaceRow{Region::Brest, u"Пинский", u"Пінскі", u"г. Пинск", u"г. Пінск"},
    PlaceRow{Region::Vitebsk, u"Витебский", u"Віцебскі", u"г. Витебск", u"г. Віцебск"},
    PlaceRow{Region::Vitebsk, u"Новополоцкий", u"Наваполацкі", u"г. Новополоцк", u"г. Наваполацк"},
    PlaceRow{Region::Gomel, u"Гомельский", u"Гомельскі", u"г. Гомель", u"г. Гомель"},
    PlaceRow{Region::Grodno, u"Гродненский", u"Гродзенскі", u"г. Гродно", u"г. Гродна"},
    PlaceRow{Region::Minsk, u"Жодинский", u"Жодзінскі", u"г. Жодино", u"г. Жодзіна"},
    PlaceRow{Region::Mogilev, u"Бобруйский", u"Бабруйскі", u"г. Бобруйск", u"г. Бабруйск"},
    PlaceRow{Region::Mogilev, u"Могилевский", u"Магілёўскі", u"г. Могилев", u"г. Магілёў"},
};

constexpr std::array cityDistrictRows{
    PlaceRow{Region::MinskCity, u"Заводской", u"Заводскі", u"г. Минска", u"г. Мінска"},
    PlaceRow{Region::MinskCity, u"Ленинский", u"Ленінскі", u"г. Минска", u"г. Мінска"},
    PlaceRow{Region::MinskCity, u"Московский", u"Маскоўскі", u"г. Минска", u"г. Мінска"},
    PlaceRow{Region::MinskCity, u"Октябрьский", u"Кастрычніцкі", u"г. Минска", u"г. Мінска"},
    PlaceRow{Region::MinskCity, u"Партизанский", u"Партызанскі", u"г. Минска", u"г. Мінска"},
    PlaceRow{Region::MinskCity, u"Первомайский", u"Першамайскі", u"г. Минска", u"г. Мінска"},
    PlaceRow{Region::MinskCity, u"Советский", u"Савецкі", u"г. Минска", u"г. Мінска"},
    PlaceRow{Region::MinskCity, u"Фрунзенский", u"Фрунзенскі", u"г. Минска", u"г. Мінска"},
    PlaceRow{Region::MinskCity, u"Центральный", u"Цэнтральны", u"г. Минска", u"г. Мінска"},
};

/// The adjective of the region, and its capital.
constexpr std::array regionRows{
    PlaceRow{Region::Brest, u"Брестский", u"Брэсцкі", u"г. Брест", u"г. Брэст"},
    PlaceRow{Region::Vitebsk, u"Витебский", u"Віцебскі", u"г. Витебск", u"г. Віцебск"},
    PlaceRow{Region::Gomel, u"Гомельский", u"Гомельскі", u"г. Гомель", u"г. Гомель"},
    PlaceRow{Region::Grodno, u"Гродненский", u"Гродзенскі", u"г. Гродно", u"г. Гродна"},
    PlaceRow{Region::Minsk, u"Минский", u"Мінскі", u"г. Минск", u"г. Мінск"},
    PlaceRow{Region::Mogilev, u"Могилевский", u"Магілёўскі", u"г. Могилев", u"г. Магілёў"},
    PlaceRow{Region::MinskCity, u"Минский", u"Мінскі", u"г. Минск", u"г. Мінск"},
};

QString text(const char16_t *characters) { return QStringView(characters).toString(); }

/// adj, adjF, adjG: Лидский, Лидская, Лидского · level, levelF …: районный … · of: "Лидского
/// района", by: "Лидскому району" · exec, execG, execShort, execShortG: the committee · town.
BilingualWords placeWords(const PlaceRow &row, PlaceKind kind)
{
    const QString ru = text(row.adjectiveRu);
    const QString be = text(row.adjectiveBe);
    const QString ruG = genitiveRu(ru);
    const QString beG = genitiveBe(be);
    const bool city = kind == PlaceKind::City;

    BilingualWords words;
    words.ru = {{u"adj"_s, ru}, {u"adjF"_s, feminineRu(ru)}, {u"adjG"_s, ruG}};
    words.be = {{u"adj"_s, be}, {u"adjF"_s, feminineBe(be)}, {u"adjG"_s, beG}};
    words.ru[u"town"_s] = text(row.townRu);
    words.be[u"town"_s] = text(row.townBe);
    words.ru[u"level"_s] = city ? u"городской"_s : u"районный"_s;
    words.ru[u"levelF"_s] = city ? u"городская"_s : u"районная"_s;
    words.ru[u"levelN"_s] = city ? u"городское"_s : u"районное"_s;
    words.be[u"level"_s] = city ? u"гарадскі"_s : u"раённы"_s;
    words.be[u"levelF"_s] = city ? u"гарадская"_s : u"раённая"_s;
    words.be[u"levelN"_s] = city ? u"гарадское"_s : u"раённае"_s;

    switch (kind) {
    case PlaceKind::District:
        words.ru[u"of"_s] = ruG + u" района"_s;
        words.be[u"of"_s] = beG + u" раёна"_s;
        words.ru[u"by"_s] = dativeRu(ru) + u" району"_s;
        words.be[u"by"_s] = locativeBe(be) + u" раёне"_s;
        words.ru[u"exec"_s] = ru + u" районный исполнительный комитет"_s;
        words.be[u"exec"_s] = be + u" раённы выканаўчы камітэт"_s;
        words.ru[u"execG"_s] = ruG + u" районного исполнительного комитета"_s;
        words.be[u"execG"_s] = beG + u" раённага выканаўчага камітэта"_s;
        words.ru[u"execShort"_s] = ru + u" райисполком"_s;
        words.be[u"execShort"_s] = be + u" райвыканкам"_s;
        words.ru[u"execShortG"_s] = ruG + u" райисполкома"_s;
        words.be[u"execShortG"_s] = beG + u" райвыканкама"_s;
        break;
    case PlaceKind::City:
        words.ru[u"of"_s] = text(row.townRu);
        words.be[u"of"_s] = text(row.townBe);
        words.ru[u"by"_s] = text(row.townRu);
        words.be[u"by"_s] = text(row.townBe);
        words.ru[u"exec"_s] = ru + u" городской исполнительный комитет"_s;
        words.be[u"exec"_s] = be + u" гарадскі выканаўчы камітэт"_s;
        words.ru[u"execG"_s] = ruG + u" городского исполнительного комитета"_s;
        words.be[u"execG"_s] = beG + u" гарадскога выканаўчага камітэта"_s;
        words.ru[u"execShort"_s] = ru + u" горисполком"_s;
        words.be[u"execShort"_s] = be + u" гарвыканкам"_s;
        words.ru[u"execShortG"_s] = ruG + u" горисполкома"_s;
        words.be[u"execShortG"_s] = beG + u" гарвыканкама"_s;
        break;
    case PlaceKind::CityDistrict:
        words.ru[u"of"_s] = ruG + u" района г. Минска"_s;
        words.be[u"of"_s] = beG + u" раёна г. Мінска"_s;
        words.ru[u"by"_s] = dativeRu(ru) + u" району г. Минска"_s;
        words.be[u"by"_s] = locativeBe(be) + u" раёне г. Мінска"_s;
        words.ru[u"exec"_s] = u"Администрация "_s + words.ru[u"of"_s];
        words.be[u"exec"_s] = u"Адміністрацыя "_s + words.be[u"of"_s];
        words.ru[u"execG"_s] = u"администрации "_s + words.ru[u"of"_s];
        words.be[u"execG"_s] = u"адміністрацыі "_s + words.be[u"of"_s];
        words.ru[u"execShort"_s] = u"Администрация "_s + ruG + u" района"_s;
        words.be[u"execShort"_s] = u"Адміністрацыя "_s + beG + u" раёна"_s;
        words.ru[u"execShortG"_s] = u"администрации "_s + ruG + u" района"_s;
        words.be[u"execShortG"_s] = u"адміністрацыі "_s + beG + u" раёна"_s;
        break;
    }
    return words;
}

/// radj, radjF, radjN: "Брестский областной" … · rbase: Брестский · rof, rby: "Брестской области" ·
/// rexec … as exec of a place · town.
BilingualWords regionWords(const PlaceRow &row)
{
    const QString ru = text(row.adjectiveRu);
    const QString be = text(row.adjectiveBe);
    BilingualWords words;
    words.ru = {{u"rbase"_s, ru}, {u"town"_s, text(row.townRu)}};
    words.be = {{u"rbase"_s, be}, {u"town"_s, text(row.townBe)}};
    if (row.region == Region::MinskCity) {
        words.ru[u"radj"_s] = u"Минский городской"_s;
        words.be[u"radj"_s] = u"Мінскі гарадскі"_s;
        words.ru[u"radjF"_s] = u"Минская городская"_s;
        words.be[u"radjF"_s] = u"Мінская гарадская"_s;
        words.ru[u"radjN"_s] = u"Минское городское"_s;
        words.be[u"radjN"_s] = u"Мінскае гарадское"_s;
        words.ru[u"rof"_s] = u"г. Минска"_s;
        words.be[u"rof"_s] = u"г. Мінска"_s;
        words.ru[u"rby"_s] = u"г. Минску"_s;
        words.be[u"rby"_s] = u"г. Мінску"_s;
        words.ru[u"rexec"_s] = u"Минский городской исполнительный комитет"_s;
        words.be[u"rexec"_s] = u"Мінскі гарадскі выканаўчы камітэт"_s;
        words.ru[u"rexecG"_s] = u"Минского городского исполнительного комитета"_s;
        words.be[u"rexecG"_s] = u"Мінскага гарадскога выканаўчага камітэта"_s;
        words.ru[u"rexecShort"_s] = u"Мингорисполком"_s;
        words.be[u"rexecShort"_s] = u"Мінгарвыканкам"_s;
        words.ru[u"rexecShortG"_s] = u"Мингорисполкома"_s;
        words.be[u"rexecShortG"_s] = u"Мінгарвыканкама"_s;
        return words;
    }
    words.ru[u"radj"_s] = ru + u" областной"_s;
    words.be[u"radj"_s] = be + u" абласны"_s;
    words.ru[u"radjF"_s] = feminineRu(ru) + u" областная"_s;
    words.be[u"radjF"_s] = feminineBe(be) + u" абласная"_s;
    words.ru[u"radjN"_s] = neuterRu(ru) + u" областное"_s;
    words.be[u"radjN"_s] = neuterBe(be) + u" абласное"_s;
    // Feminine: genitive and dative are the same in Russian, genitive and locative in Belarusian.
    const QString areaRu = ru.chopped(2) + u"ой области"_s;
    const QString areaBe = be.chopped(1) + u"ай вобласці"_s;
    words.ru[u"rof"_s] = areaRu;
    words.be[u"rof"_s] = areaBe;
    words.ru[u"rby"_s] = areaRu;
    words.be[u"rby"_s] = areaBe;
    words.ru[u"rexec"_s] = ru + u" областной исполнительный комитет"_s;
    words.be[u"rexec"_s] = be + u" абласны выканаўчы камітэт"_s;
    words.ru[u"rexecG"_s] = genitiveRu(ru) + u" областного исполнительного комитета"_s;
    words.be[u"rexecG"_s] = genitiveBe(be) + u" абласнога выканаўчага камітэта"_s;
    words.ru[u"rexecShort"_s] = ru + u" облисполком"_s;
    words.be[u"rexecShort"_s] = be + u" аблвыканкам"_s;
    words.ru[u"rexecShortG"_s] = genitiveRu(ru) + u" облисполкома"_s;
    words.be[u"rexecShortG"_s] = genitiveBe(be) + u" аблвыканкама"_s;
    return words;
}

QString soatoOf(Region region, int second, int number)
{
    const int code = (static_cast<int>(region) * 10 + second) * 100 + number;
    return QString::number(code) + u"000000"_s;
}

/// The places of one region; a small portal takes the first ones: a city, then districts.
std::vector<Place> placesOf(Region region)
{
    std::vector<Place> made;
    const auto add = [&](const PlaceRow &row, PlaceKind kind) {
        const bool isCity = kind == PlaceKind::City;
        const int number = static_cast<int>(made.size()) + 1;
        made.push_back({kind,
                        region,
                        isCity ? soatoOf(region, 4, number) : soatoOf(region, 2, number * 4),
                        {text(row.townRu), text(row.townBe)},
                        placeWords(row, kind)});
    };
    const auto isHere = [region](const PlaceRow &row) { return row.region == region; };
    const auto firstCity = std::find_if(cityRows.begin(), cityRows.end(), isHere);
    if (firstCity != cityRows.end())
        add(*firstCity, PlaceKind::City);
    for (const PlaceRow &row : districtRows) {
        if (isHere(row))
            add(row, PlaceKind::District);
    }
    for (const PlaceRow &row : cityRows) {
        if (isHere(row) && &row != firstCity)
            add(row, PlaceKind::City);
    }
    for (const PlaceRow &row : cityDistrictRows) {
        if (isHere(row))
            add(row, PlaceKind::CityDistrict);
    }
    return made;
}

std::vector<Place> makePlaces()
{
    std::vector<Place> made;
    for (const PlaceRow &row : regionRows) {
        const std::vector<Place> here = placesOf(row.region);
        made.insert(made.end(), here.begin(), here.end());
    }
    return made;
}

std::vector<RegionEntry> makeRegions()
{
    std::vector<RegionEntry> regions;
    for (const PlaceRow &row : regionRows) {
        regions.push_back({row.region,
                           soatoOf(row.region, row.region == Region::MinskCity ? 0 : 4, 0),
                           text(row.townRu), regionWords(row)});
    }
    return regions;
}

QString withEnding(const QString &adjective, qsizetype drop, QStringView ending)
{
    return adjective.chopped(drop).append(ending);
}

} // namespace

const std::vector<RegionEntry> &regions()
{
    static const std::vector<RegionEntry> entries = makeRegions();
    return entries;
}

const std::vector<Place> &places()
{
    static const std::vector<Place> entries = makePlaces();
    return entries;
}

std::span<const Village> villages()
{
    static const std::vector<Village> entries{
        {{u"Заречье"_s, u"Зарэчча"_s}, {u"Зареченский"_s, u"Зарэчанскі"_s}},
        {{u"Новоселки"_s, u"Навасёлкі"_s}, {u"Новоселковский"_s, u"Навасёлкаўскі"_s}},
        {{u"Дуброва"_s, u"Дуброва"_s}, {u"Дубровский"_s, u"Дуброўскі"_s}},
        {{u"Липники"_s, u"Ліпнікі"_s}, {u"Липниковский"_s, u"Ліпнікаўскі"_s}},
        {{u"Березняки"_s, u"Беразнякі"_s}, {u"Березняковский"_s, u"Беразнякоўскі"_s}},
        {{u"Каменка"_s, u"Каменка"_s}, {u"Каменский"_s, u"Каменскі"_s}},
        {{u"Малиновка"_s, u"Малінаўка"_s}, {u"Малиновский"_s, u"Малінаўскі"_s}},
        {{u"Ольшаны"_s, u"Альшаны"_s}, {u"Ольшанский"_s, u"Альшанскі"_s}},
        {{u"Рудня"_s, u"Рудня"_s}, {u"Руднянский"_s, u"Руднянскі"_s}},
        {{u"Слобода"_s, u"Слабада"_s}, {u"Слободский"_s, u"Слабадскі"_s}},
        {{u"Залесье"_s, u"Залессе"_s}, {u"Залесский"_s, u"Залескі"_s}},
        {{u"Заболотье"_s, u"Забалоцце"_s}, {u"Заболотский"_s, u"Забалоцкі"_s}},
        {{u"Красное"_s, u"Краснае"_s}, {u"Красненский"_s, u"Красненскі"_s}},
        {{u"Сосновка"_s, u"Сасноўка"_s}, {u"Сосновский"_s, u"Сасноўскі"_s}},
        {{u"Вишнево"_s, u"Вішнева"_s}, {u"Вишневский"_s, u"Вішнеўскі"_s}},
        {{u"Лужки"_s, u"Лужкі"_s}, {u"Лужковский"_s, u"Лужкоўскі"_s}},
        {{u"Поречье"_s, u"Парэчча"_s}, {u"Пореченский"_s, u"Парэчанскі"_s}},
        {{u"Пески"_s, u"Пяскі"_s}, {u"Песковский"_s, u"Пяскоўскі"_s}},
        {{u"Селище"_s, u"Сялішча"_s}, {u"Селищенский"_s, u"Сялішчанскі"_s}},
        {{u"Холмы"_s, u"Халмы"_s}, {u"Холмянский"_s, u"Халмянскі"_s}},
        {{u"Чернево"_s, u"Чарнева"_s}, {u"Черневский"_s, u"Чарнеўскі"_s}},
        {{u"Яблоновка"_s, u"Яблынаўка"_s}, {u"Яблоновский"_s, u"Яблынаўскі"_s}},
        {{u"Ясенец"_s, u"Ясянец"_s}, {u"Ясенецкий"_s, u"Ясянецкі"_s}},
        {{u"Городище"_s, u"Гарадзішча"_s}, {u"Городищенский"_s, u"Гарадзішчанскі"_s}},
        {{u"Городец"_s, u"Гарадзец"_s}, {u"Городецкий"_s, u"Гарадзецкі"_s}},
        {{u"Дворец"_s, u"Дварэц"_s}, {u"Дворецкий"_s, u"Дварэцкі"_s}},
        {{u"Дубники"_s, u"Дубнікі"_s}, {u"Дубниковский"_s, u"Дубнікаўскі"_s}},
        {{u"Ельники"_s, u"Ельнікі"_s}, {u"Ельниковский"_s, u"Ельнікаўскі"_s}},
        {{u"Козловичи"_s, u"Казловічы"_s}, {u"Козловичский"_s, u"Казловіцкі"_s}},
        {{u"Лесная"_s, u"Лясная"_s}, {u"Леснянский"_s, u"Ляснянскі"_s}},
        {{u"Михайловка"_s, u"Міхайлаўка"_s}, {u"Михайловский"_s, u"Міхайлаўскі"_s}},
        {{u"Осиновка"_s, u"Асінаўка"_s}, {u"Осиновский"_s, u"Асінаўскі"_s}},
        {{u"Подлесье"_s, u"Падлессе"_s}, {u"Подлесский"_s, u"Падлескі"_s}},
        {{u"Прилуки"_s, u"Прылукі"_s}, {u"Прилукский"_s, u"Прылуцкі"_s}},
        {{u"Рябиновка"_s, u"Рабінаўка"_s}, {u"Рябиновский"_s, u"Рабінаўскі"_s}},
        {{u"Тростянец"_s, u"Трасцянец"_s}, {u"Тростянецкий"_s, u"Трасцянецкі"_s}},
        {{u"Юрковичи"_s, u"Юркавічы"_s}, {u"Юрковичский"_s, u"Юркавіцкі"_s}},
        {{u"Старое Село"_s, u"Старое Сяло"_s}, {u"Старосельский"_s, u"Старасельскі"_s}},
        {{u"Великое Поле"_s, u"Вялікае Поле"_s}, {u"Великопольский"_s, u"Велікапольскі"_s}},
        {{u"Новый Двор"_s, u"Новы Двор"_s}, {u"Новодворский"_s, u"Навадворскі"_s}},
        {{u"Озеры"_s, u"Азёры"_s}, {u"Озерский"_s, u"Азёрскі"_s}},
    };
    return entries;
}

// All adjectives of the tables end in -ий, -ый or -ой, in Belarusian in -і or -ы.
QString genitiveRu(const QString &adjective) { return withEnding(adjective, 2, u"ого"); }
QString genitiveBe(const QString &adjective) { return withEnding(adjective, 1, u"ага"); }
QString dativeRu(const QString &adjective) { return withEnding(adjective, 2, u"ому"); }
QString locativeBe(const QString &adjective) { return adjective + u'м'; }
QString feminineRu(const QString &adjective) { return withEnding(adjective, 2, u"ая"); }
QString feminineBe(const QString &adjective) { return withEnding(adjective, 1, u"ая"); }
QString neuterRu(const QString &adjective) { return withEnding(adjective, 2, u"ое"); }
QString neuterBe(const QString &adjective) { return withEnding(adjective, 1, u"ае"); }

} // namespace ratingdesk::demo
