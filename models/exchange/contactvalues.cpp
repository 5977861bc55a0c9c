// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/contactvalues.h"

#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberMatch;
using i18n::phonenumbers::PhoneNumberMatcher;
using i18n::phonenumbers::PhoneNumberUtil;

namespace ratingdesk {

namespace {

/// Whether the field takes that text.
bool isAccepted(OrganizationField field, const QString &text)
{
    Organization organization;
    organization.nameRu = u"x"_s;
    switch (field) {
    case OrganizationField::Phone:
        organization.phone = text;
        break;
    case OrganizationField::Email:
        organization.email = text;
        break;
    case OrganizationField::Website:
        organization.website = text;
        break;
    default:
        return false;
    }
    return problemsOf(organization).empty();
}

QString withPlainDashes(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Punctuation_Dash || c == u'\u2212')
            c = u'-';
        else if (c.isSpace())
            c = u' ';
    }
    return text.simplified();
}

/// Pieces that hold more than punctuation.
void leaveOut(const QString &piece, MendedValue &mended)
{
    const bool says = std::any_of(piece.begin(), piece.end(),
                                  [](QChar c) { return c.isLetterOrNumber() || c == u'#'; });
    if (says)
        mended.leftOut += piece.trimmed();
}

MendedValue mendedPhone(const QString &text)
{
    const QString plain = withPlainDashes(text);
    if (isAccepted(OrganizationField::Phone, plain))
        return {plain, {}};
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const std::string utf8 = plain.toStdString();
    constexpr int mostTries = 20;
    PhoneNumberMatcher matcher(util, utf8, "BY", PhoneNumberMatcher::VALID, mostTries);
    MendedValue mended;
    QStringList numbers;
    std::size_t end = 0;
    const auto piece = [&utf8](std::size_t from, std::size_t to) {
        return QString::fromStdString(utf8.substr(from, to - from));
    };
    while (matcher.HasNext()) {
        PhoneNumberMatch match;
        matcher.Next(&match);
        std::string number;
        util.Format(match.number(), PhoneNumberUtil::INTERNATIONAL, &number);
        const QString longer =
            (QStringList(numbers) << QString::fromStdString(number)).join(u", "_s);
        leaveOut(piece(end, static_cast<std::size_t>(match.start())), mended);
        if (isAccepted(OrganizationField::Phone, longer))
            numbers += QString::fromStdString(number);
        else
            mended.leftOut += QString::fromStdString(match.raw_string());
        end = static_cast<std::size_t>(match.end());
    }
    leaveOut(piece(end, utf8.size()), mended);
    mended.value = numbers.join(u", "_s);
    if (mended.value.isEmpty()) {
        // Of another country, or of the days before: without its brackets it is the same number.
        QString bare = plain;
        bare = bare.remove(u'(').remove(u')').simplified();
        if (isAccepted(OrganizationField::Phone, bare))
            return {bare, {}};
    }
    return mended;
}

/// The first piece between commas, semicolons and blanks that `accepted` makes a value of.
MendedValue firstOf(const QString &text, const std::function<QString(const QString &)> &accepted)
{
    static const QRegularExpression between(u"[\\s,;<>()«»\"]+"_s);
    MendedValue mended;
    for (const QString &piece : text.split(between, Qt::SkipEmptyParts)) {
        const QString value = mended.value.isEmpty() ? accepted(piece) : QString();
        if (value.isEmpty())
            leaveOut(piece, mended);
        else
            mended.value = value;
    }
    return mended;
}

QString mailAddressIn(QString piece)
{
    if (piece.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        piece.remove(0, 7);
    while (piece.endsWith(u'.'))
        piece.chop(1);
    return isAccepted(OrganizationField::Email, piece) ? piece : QString();
}

QString webAddressIn(const QString &piece)
{
    static const QRegularExpression host(
        uR"(^[\p{L}\p{N}][\p{L}\p{N}\-]*(\.[\p{L}\p{N}\-]+)*\.\p{L}{2,}(:\d+)?(/\S*)?$)"_s);
    if (isAccepted(OrganizationField::Website, piece))
        return piece;
    // Which of both schemes a site has, it says itself when it is asked by this one.
    const QString address = u"http://"_s + piece;
    return host.match(piece).hasMatch() && isAccepted(OrganizationField::Website, address)
               ? address
               : QString();
}

} // namespace

MendedValue mended(OrganizationField field, const QString &text)
{
    switch (field) {
    case OrganizationField::Phone:
        return mendedPhone(text);
    case OrganizationField::Email:
        return firstOf(text, mailAddressIn);
    case OrganizationField::Website:
        return firstOf(text, webAddressIn);
    default:
        return {{}, {text}};
    }
}

bool isOptionalText(OrganizationField field)
{
    constexpr std::array fields{OrganizationField::ShortNameRu, OrganizationField::ShortNameBe,
                                OrganizationField::Address,     OrganizationField::Phone,
                                OrganizationField::Email,       OrganizationField::Website};
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

bool meansNothing(const QString &text)
{
    static const QRegularExpression signsOnly(u"^[\\p{Pd}\u2212.?_*/\\\\ ]+$"_s);
    static const QStringList words{u"нет"_s, u"няма"_s, u"none"_s, u"no"_s,       u"n/a"_s,
                                   u"н/д"_s, u"б/н"_s,  u"null"_s, u"не указан"_s};
    const QString plain = text.simplified().toLower();
    return words.contains(plain) || signsOnly.match(plain).hasMatch();
}

} // namespace ratingdesk
