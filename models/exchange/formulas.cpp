// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/formulas.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ratingdesk {

bool looksLikeFormula(const QString &text)
{
    static const QRegularExpression figures(u"^[+\\-]?[0-9 ()\\-.,;\u00A0]*$"_s);
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) &&
           !figures.match(text).hasMatch();
}

namespace {

bool isFormulaBehindApostrophes(const QString &text)
{
    qsizetype apostrophes = 0;
    while (apostrophes < text.size() && text[apostrophes] == u'\'')
        ++apostrophes;
    return looksLikeFormula(text.mid(apostrophes));
}

} // namespace

QString withoutFormula(const QString &text)
{
    return isFormulaBehindApostrophes(text) ? u'\'' + text : text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && isFormulaBehindApostrophes(text) ? text.mid(1) : text;
}

} // namespace ratingdesk
