// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/demo/democomments.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace ratingdesk::demo {

namespace {

using Texts = std::vector<QString>;

/// Openings and endings stand in any combination, so that thousands of comments do not read like a
/// handful.
struct Voice
{
    Texts openings;
    Texts endings;
};

// clang-format off
const Voice &happyRussian()
{
    static const Voice voice{
        {u"Спасибо за внимательное отношение!"_s, u"Все сделали быстро и без очереди."_s,
         u"Обслуживанием довольна."_s, u"Очень вежливые сотрудники."_s, u"Приятно удивлен."_s,
         u"Хорошая организация работы."_s, u"Все понятно объяснили."_s,
         u"Обращался впервые, впечатления самые хорошие."_s, u"Документы приняли за десять минут."_s,
         u"Благодарю весь коллектив."_s, u"Помогли заполнить заявление."_s, u"Отлично."_s,
         u"Записался по телефону, приняли точно в назначенное время."_s, u"Всё на высшем уровне."_s},
        {QString(), QString(), QString(), u" Так держать!"_s, u" Буду рекомендовать знакомым."_s,
         u" Желаю здоровья и успехов в работе."_s, u" Чисто, светло, есть где посидеть."_s,
         u" Видно, что люди любят свое дело."_s, u" Отдельное спасибо специалисту в третьем кабинете."_s,
         u" Стало намного лучше, чем год назад."_s, u" Пожелание одно: поставьте второй терминал."_s},
    };
    return voice;
}

const Voice &happyBelarusian()
{
    static const Voice voice{
        {u"Дзякуй за ўважлівыя адносіны!"_s, u"Усё зрабілі хутка і без чаргі."_s,
         u"Абслугоўваннем задаволены."_s, u"Вельмі ветлівыя супрацоўнікі."_s,
         u"Добрая арганізацыя працы."_s, u"Усё зразумела растлумачылі."_s,
         u"Прыемна, што адказалі па-беларуску."_s, u"Дакументы прынялі за дзесяць хвілін."_s,
         u"Шчыры дзякуй усяму калектыву."_s, u"Дапамаглі запоўніць заяву."_s, u"Выдатна."_s},
        {QString(), QString(), QString(), u" Так трымаць!"_s, u" Буду раіць знаёмым."_s,
         u" Жадаю здароўя і поспехаў у працы."_s, u" Чыста, светла, утульна."_s,
         u" Відаць, што людзі любяць сваю справу."_s, u" Стала нашмат лепш, чым летась."_s},
    };
    return voice;
}

const Voice &unhappyRussian()
{
    static const Voice voice{
        {u"Ждал больше двух часов."_s, u"Никто ничего не объясняет."_s, u"Очередь не движется."_s,
         u"Отправили из одного кабинета в другой и обратно."_s, u"Сотрудник разговаривал грубо."_s,
         u"На телефон никто не отвечает."_s, u"Ответ пришел на неделю позже срока."_s,
         u"Потребовали справку, которой нет в перечне."_s, u"Обещали сделать до пятницы, не сделали."_s,
         u"На сайте один график работы, на двери другой."_s, u"Крайне недоволен."_s,
         u"Пришлось приезжать три раза."_s, u"Работает одно окно из пяти."_s},
        {QString(), QString(), u" Прошу разобраться."_s, u" Раньше было лучше."_s,
         u" Надеюсь на ответ руководства."_s, u" Пожилым людям негде присесть."_s,
         u" Хотелось бы нормальной электронной очереди."_s, u" С коляской не войти: пандуса нет."_s,
         u" Сотрудники не виноваты, их просто мало."_s, u" Больше не приду."_s},
    };
    return voice;
}

const Voice &unhappyBelarusian()
{
    static const Voice voice{
        {u"Чакаў больш за дзве гадзіны."_s, u"Ніхто нічога не тлумачыць."_s, u"Чарга не рухаецца."_s,
         u"Адправілі з аднаго кабінета ў другі і назад."_s, u"Размаўлялі груба."_s,
         u"На тэлефон ніхто не адказвае."_s, u"Адказ прыйшоў на тыдзень пазней."_s,
         u"Адмовіліся прыняць заяву па-беларуску."_s, u"Вельмі незадаволены."_s,
         u"Давялося прыязджаць тры разы."_s, u"Працуе адно акно з пяці."_s},
        {QString(), QString(), u" Прашу разабрацца."_s, u" Раней было лепш."_s,
         u" Спадзяюся на адказ кіраўніцтва."_s, u" Пажылым людзям няма дзе сесці."_s,
         u" Хацелася б нармальнай электроннай чаргі."_s, u" Больш не прыйду."_s},
    };
    return voice;
}

/// What is particular to a sphere, good and bad; nothing for spheres without it.
QString sphereRemark(SphereId sphere, bool isUnhappy, bool belarusian)
{
    switch (sphere.value()) {
    case 2:
        if (isUnhappy)
            return belarusian ? u" У сталовай усё халоднае."_s : u" В столовой все холодное."_s;
        return belarusian ? u" Дзіця ідзе ў школу з радасцю."_s : u" Ребенок идет туда с радостью."_s;
    case 3:
        if (isUnhappy)
            return belarusian ? u" Талонаў да спецыяліста няма на месяц наперад."_s
                              : u" Талонов к специалисту нет на месяц вперед."_s;
        return belarusian ? u" Доктар уважліва выслухаў."_s : u" Врач внимательно выслушал."_s;
    case 4:
        if (isUnhappy)
            return belarusian ? u" У пад’ездзе месяц не гарыць святло."_s
                              : u" В подъезде месяц не горит свет."_s;
        return belarusian ? u" Слесар прыйшоў у той жа дзень."_s : u" Слесарь пришел в тот же день."_s;
    case 5:
        if (isUnhappy)
            return belarusian ? u" Пасылку не маглі знайсці."_s : u" Посылку не могли найти."_s;
        return belarusian ? u" Пасылку выдалі за хвіліну."_s : u" Посылку выдали за минуту."_s;
    default:
        return {};
    }
}

/// Comments as a careless or hostile hand writes them; every screen shows them as plain text.
const Texts &awkward()
{
    static const Texts texts{
        u"<b>Позвоните мне</b> по номеру +375 (00) 000-00-17, расскажу подробно."_s,
        u"<script>alert('рейтинг')</script> Очередь как в прошлом веке."_s,
        u"Мой тэлефон 000-00-42, патэлефануйце пасля шасці."_s,
        u"Оценка <1, если бы можно было & \"честно\". <img src=x onerror=alert(1)>"_s,
        u"Писать сюда: citizen@mail.example или 8 (000) 000-00-00!!!"_s,
    };
    return texts;
}
// clang-format on

} // namespace

QString makeComment(qint64 ordinal, bool isUnhappy, SphereId sphere, Random &random)
{
    // Early enough that a small portal has one too, then seldom.
    if (ordinal == 3 || ordinal % 700 == 699)
        return awkward()[static_cast<std::size_t>(ordinal / 700) % awkward().size()];

    const bool belarusian = random.chance(280);
    const Voice &voice = isUnhappy ? (belarusian ? unhappyBelarusian() : unhappyRussian())
                                   : (belarusian ? happyBelarusian() : happyRussian());
    const QString &opening = voice.openings[random.below(voice.openings.size())];
    const QString &ending = voice.endings[random.below(voice.endings.size())];
    const bool isParticular = random.chance(300);
    return opening + (isParticular ? sphereRemark(sphere, isUnhappy, belarusian) : QString()) +
           ending;
}

} // namespace ratingdesk::demo
