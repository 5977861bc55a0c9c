// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/htmlentities.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// What web forms and word processors put into names; not the two thousand that HTML knows.
QString meaningOf(const QString &name)
{
    static const QHash<QString, char32_t> meanings{
        {u"quot"_s, U'"'},   {u"amp"_s, U'&'},   {u"lt"_s, U'<'},     {u"gt"_s, U'>'},
        {u"apos"_s, U'\''},  {u"nbsp"_s, U' '},  {u"laquo"_s, U'«'},  {u"raquo"_s, U'»'},
        {u"bdquo"_s, U'„'},  {u"ldquo"_s, U'“'}, {u"rdquo"_s, U'”'},  {u"lsquo"_s, U'‘'},
        {u"rsquo"_s, U'’'},  {u"sbquo"_s, U'‚'}, {u"lsaquo"_s, U'‹'}, {u"rsaquo"_s, U'›'},
        {u"ndash"_s, U'–'},  {u"mdash"_s, U'—'}, {u"minus"_s, U'−'},  {u"hellip"_s, U'…'},
        {u"middot"_s, U'·'}, {u"bull"_s, U'•'},  {u"times"_s, U'×'},  {u"plusmn"_s, U'±'},
        {u"deg"_s, U'°'},    {u"sect"_s, U'§'},  {u"para"_s, U'¶'},   {u"numero"_s, U'№'},
        {u"copy"_s, U'©'},   {u"reg"_s, U'®'},   {u"trade"_s, U'™'},  {u"euro"_s, U'€'},
        {u"sup2"_s, U'²'},   {u"sup3"_s, U'³'},  {u"frac12"_s, U'½'}, {u"frac14"_s, U'¼'},
        {u"ensp"_s, U' '},   {u"emsp"_s, U' '},  {u"thinsp"_s, U' '}, {u"shy"_s, U'\u00AD'},
    };
    const auto found = meanings.constFind(name);
    return found == meanings.constEnd() ? QString() : QString::fromUcs4(&*found, 1);
}

QString characterOf(const QString &digits, int base)
{
    bool isNumber = false;
    const char32_t code = digits.toUInt(&isNumber, base);
    const bool isCharacter = isNumber && code >= 0x20 && code <= 0x10FFFF &&
                             !QChar::isSurrogate(code) && !(code >= 0x7F && code < 0xA0);
    return isCharacter ? QString::fromUcs4(&code, 1) : QString();
}

} // namespace

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    static const QRegularExpression form(
        u"&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,30}));"_s);
    QString plain;
    qsizetype copied = 0;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString meaning;
        if (match.hasCaptured(1))
            meaning = characterOf(match.captured(1), 16);
        else if (match.hasCaptured(2))
            meaning = characterOf(match.captured(2), 10);
        else
            meaning = meaningOf(match.captured(3));
        if (meaning.isEmpty())
            meaning = match.captured(0);
        plain += text.mid(copied, match.capturedStart() - copied) + meaning;
        copied = match.capturedEnd();
    }
    return plain + text.mid(copied);
}

} // namespace ratingdesk
