// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/validators.h"

#include "models/domain/hiddensigns.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

struct FieldKey
{
    OrganizationField field;
    QLatin1StringView key;
};

constexpr std::array fieldKeys{
    FieldKey{OrganizationField::NameRu, "name_ru"_L1},
    FieldKey{OrganizationField::NameBe, "name_be"_L1},
    FieldKey{OrganizationField::ShortNameRu, "short_name_ru"_L1},
    FieldKey{OrganizationField::ShortNameBe, "short_name_be"_L1},
    FieldKey{OrganizationField::Kind, "kind"_L1},
    FieldKey{OrganizationField::State, "state"_L1},
    FieldKey{OrganizationField::Register, "register"_L1},
    FieldKey{OrganizationField::Unp, "unp"_L1},
    FieldKey{OrganizationField::Soato, "soato"_L1},
    FieldKey{OrganizationField::Address, "address"_L1},
    FieldKey{OrganizationField::Phone, "phone"_L1},
    FieldKey{OrganizationField::Email, "email"_L1},
    FieldKey{OrganizationField::Website, "website"_L1},
    FieldKey{OrganizationField::Sphere, "sphere"_L1},
    FieldKey{OrganizationField::Category, "category"_L1},
    FieldKey{OrganizationField::Parent, "parent"_L1},
};

bool isName(OrganizationField field)
{
    return field == OrganizationField::NameRu || field == OrganizationField::NameBe ||
           field == OrganizationField::ShortNameRu || field == OrganizationField::ShortNameBe;
}

/// A dash or a question mark stands in many lists where there is no name.
bool hasLetterOrDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool isValidSoato(QStringView soato)
{
    return soato.size() == 10 &&
           std::all_of(soato.begin(), soato.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression form(uR"(^[^\s@<>",;:]+@[^\s@<>",;:.]+(\.[^\s@<>",;:.]+)+$)"_s);
    return form.match(text).hasMatch();
}

bool looksLikePhone(const QString &text)
{
    static const QRegularExpression form(uR"(^[+0-9][+0-9 ()\-,;.]{2,98}$)"_s);
    return form.match(text).hasMatch();
}

bool looksLikeWebsite(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

QString fieldKey(OrganizationField field)
{
    const auto *found =
        std::find_if(fieldKeys.begin(), fieldKeys.end(),
                     [field](const FieldKey &entry) { return entry.field == field; });
    return found->key;
}

std::optional<OrganizationField> fieldOfKey(QStringView key)
{
    const auto *found = std::find_if(fieldKeys.begin(), fieldKeys.end(),
                                     [key](const FieldKey &entry) { return entry.key == key; });
    if (found == fieldKeys.end())
        return {};
    return found->field;
}

std::vector<FieldProblem> problemsOf(const Organization &organization)
{
    using Field = OrganizationField;
    using Reason = FieldProblem::Reason;
    std::vector<FieldProblem> problems;
    // The first thing that is wrong with a field is what has to be mended first.
    const auto add = [&problems](const FieldProblem &problem) {
        if (std::none_of(problems.begin(), problems.end(), [&problem](const FieldProblem &known) {
                return known.field == problem.field;
            }))
            problems.push_back(problem);
    };

    if (organization.nameRu.trimmed().isEmpty() && organization.nameBe.trimmed().isEmpty())
        add({Field::NameRu, Reason::Missing});

    const std::array<std::pair<Field, const QString *>, 8> texts{{
        {Field::NameRu, &organization.nameRu},
        {Field::NameBe, &organization.nameBe},
        {Field::ShortNameRu, &organization.shortNameRu},
        {Field::ShortNameBe, &organization.shortNameBe},
        {Field::Address, &organization.address},
        {Field::Phone, &organization.phone},
        {Field::Email, &organization.email},
        {Field::Website, &organization.website},
    }};
    for (const auto &[field, text] : texts) {
        if (text->size() > longestName)
            add({field, Reason::TooLong});
        if (const auto sign = firstHiddenSign(*text))
            add({field, Reason::HiddenSign, *sign});
        else if (isName(field) && !text->trimmed().isEmpty() && !hasLetterOrDigit(*text))
            add({field, Reason::BadForm});
    }

    const QString &unp = organization.unp;
    if (!unp.isEmpty() && !isValidUnp(unp))
        add({Field::Unp, unp.size() == 9 ? Reason::BadCheckDigit : Reason::BadForm});

    const QString &soato = organization.soato;
    if (!soato.isEmpty()) {
        if (!isValidSoato(soato))
            add({Field::Soato, Reason::BadForm});
        else if (regionOfSoato(soato) == Region::Unknown)
            add({Field::Soato, Reason::UnknownRegion});
    }

    if (!organization.email.isEmpty() && !looksLikeEmail(organization.email))
        add({Field::Email, Reason::BadForm});
    if (!organization.phone.isEmpty() && !looksLikePhone(organization.phone))
        add({Field::Phone, Reason::BadForm});
    if (!organization.website.isEmpty() && !looksLikeWebsite(organization.website))
        add({Field::Website, Reason::BadForm});
    return problems;
}

QString normalizedUnp(QStringView text)
{
    static const QHash<QChar, QChar> lookAlikes{
        {u'А', u'A'}, {u'В', u'B'}, {u'С', u'C'}, {u'Е', u'E'}, {u'Н', u'H'},
        {u'К', u'K'}, {u'М', u'M'}, {u'О', u'O'}, {u'Р', u'P'}, {u'Т', u'T'},
    };
    QString upper = text.toString().toUpper().trimmed();
    for (const auto prefix : {u"УНП", u"UNP"}) {
        if (upper.startsWith(QStringView(prefix)))
            upper.remove(0, 3);
    }
    QString canonical;
    canonical.reserve(upper.size());
    for (const QChar c : std::as_const(upper)) {
        if (!c.isSpace())
            canonical += lookAlikes.value(c, c);
    }
    return canonical;
}

bool isValidUnp(QStringView unp)
{
    constexpr std::array weights{29, 23, 19, 17, 13, 7, 5, 3};
    constexpr QStringView firstLetters = u"ABCEHKM";
    constexpr QStringView secondLetters = u"ABCEHKMOPT";
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };

    if (unp.size() != 9 || !std::all_of(unp.begin() + 2, unp.end(), isDigit))
        return false;

    std::array<int, 8> values{};
    for (qsizetype i = 0; i < 8; ++i)
        values[static_cast<std::size_t>(i)] = unp[i].unicode() - u'0';
    if (!isDigit(unp[0]) || !isDigit(unp[1])) {
        if (!firstLetters.contains(unp[0]) || !secondLetters.contains(unp[1]))
            return false;
        values[0] = unp[0].unicode() - u'A' + 10;
        values[1] = static_cast<int>(secondLetters.indexOf(unp[1]));
    }

    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * values[i];
    return sum % 11 == unp[8].unicode() - u'0';
}

} // namespace ratingdesk
