// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/columnnames.h"

#include "models/exchange/importmapping.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

struct Names
{
    QLatin1StringView field;
    QStringView names; ///< plain, between bars
};

/// “Название” alone stands in lists of one language, which is Russian far more often than not;
/// “Назва” is Belarusian.
constexpr std::array otherNames{
    Names{"id"_L1, u"номерорганизации|нумарарганізацыі|organizationid"},
    Names{"parent"_L1, u"parentid|вышестоящая|вышестоящаяорганизация|вышэйшая|вышэйшаяарганізацыя|"
                       "головнаяорганизация|галаўнаяарганізацыя|подчинение|standsbelow"},
    Names{"kind"_L1, u"вид|від|видорганизации|відарганізацыі"},
    Names{"state"_L1, u"состояние|стан"},
    Names{"register"_L1, u"реестр|рэестр"},
    Names{"name_ru"_L1,
          u"название|наименование|полноенаименование|полноеназвание|названиеорганизации|"
          "организация|учреждение|наименованиеорганизации|официальноеназваниенарусском|"
          "названиенарусском|officialname|"
          "name|officialnameinrussian"},
    Names{"name_be"_L1, u"назва|арганізацыя|установа|найменне|поўнаяназва|назваарганізацыі|"
                        u"афіцыйнаяназванабеларускай|"
                        "названиенабелорусском|названабеларускай|officialnameinbelarusian"},
    Names{"short_name_ru"_L1, u"краткоенаименование|краткоеназвание|сокращенноенаименование|"
                              "сокращённоенаименование|shortname|shortnameinrussian"},
    Names{"short_name_be"_L1,
          u"скарочанаяназва|кароткаяназва|скарочанаенайменне|shortnameinbelarusian"},
    Names{"unp"_L1, u"унп|учётныйномерплательщика|учетныйномерплательщика|уліковынумарплацельшчыка|"
                    "taxpayernumber|унпtaxpayernumber"},
    Names{"soato"_L1, u"соато|саата|кодсоато"},
    Names{"address"_L1, u"адрес|адрас|юридическийадрес|юрыдычныадрас|местонахождение"},
    Names{"phone"_L1, u"телефон|тэлефон|телефоны|тэлефоны|telephone|контактныйтелефон"},
    Names{"email"_L1, u"электроннаяпочта|электронныйадрес|электроннаяпошта|элпочта|mail|"
                      "адресэлектроннойпочты|emailaddress"},
    Names{"website"_L1, u"сайт|вебсайт|вэбсайт|адрессайта|site|web|url"},
    Names{"sphere"_L1, u"сфера|сферадеятельности|сферажизни"},
    Names{"category"_L1, u"категория|катэгорыя"},
};

qsizetype editDistance(QStringView one, QStringView other)
{
    std::vector<qsizetype> costs(static_cast<std::size_t>(other.size()) + 1);
    for (std::size_t i = 0; i < costs.size(); ++i)
        costs[i] = static_cast<qsizetype>(i);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = std::exchange(costs[0], i + 1);
        for (std::size_t j = 1; j < costs.size(); ++j) {
            const bool isSame = one[i] == other[static_cast<qsizetype>(j) - 1];
            const qsizetype cost =
                std::min({costs[j] + 1, costs[j - 1] + 1, diagonal + (isSame ? 0 : 1)});
            diagonal = std::exchange(costs[j], cost);
        }
    }
    return costs.back();
}

} // namespace

QString plainColumnName(const QString &column)
{
    // Exports of data bases number their columns: 1_Название.
    static const QRegularExpression number(u"^\\d+_"_s);
    QString plain;
    for (const QChar c : column.trimmed().remove(number).toCaseFolded()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

std::optional<QString> fieldOfColumnName(const QString &column)
{
    const QString plain = plainColumnName(column);
    if (plain.isEmpty())
        return {};
    for (const QString &field : importFields(ImportSubject::Organizations)) {
        if (plain == plainColumnName(field))
            return field;
    }
    for (const Names &each : otherNames) {
        if (each.names.split(u'|').contains(plain))
            return each.field;
    }
    return {};
}

QStringList knownColumnNames()
{
    QStringList known = importFields(ImportSubject::Organizations);
    for (const Names &each : otherNames)
        known += each.names.toString().split(u'|');
    return known;
}

QString fieldNearTo(const QString &column)
{
    constexpr qsizetype longestName = 40;
    const QString plain = plainColumnName(column);
    if (plain.size() < 3 || plain.size() > longestName)
        return {};
    QString nearest;
    // One slip in a short name, two in a long one.
    qsizetype least = plain.size() < 6 ? 2 : 3;
    const auto compare = [&](const QString &name, const QString &field) {
        const qsizetype distance = editDistance(plain, plainColumnName(name));
        if (distance < least) {
            least = distance;
            nearest = field;
        }
    };
    for (const QString &field : importFields(ImportSubject::Organizations))
        compare(field, field);
    for (const Names &each : otherNames) {
        for (const QStringView name : each.names.split(u'|'))
            compare(name.toString(), each.field);
    }
    return nearest;
}

} // namespace ratingdesk
