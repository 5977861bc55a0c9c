// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walk/hostiletexts.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::walk {

namespace {

constexpr int longestName = 255;

} // namespace

QStringList typedTexts()
{
    return {
        u"школа"_s,
        u"жэу 3"_s,
        u"Міністэрства"_s,
        u"ё"_s,
        u"a"_s,
        u"0"_s,
        u"-1"_s,
        u"2,5"_s,
        u"2.5"_s,
        u"1e308"_s,
        u"99999999999999999999"_s,
        u"100308563"_s,
        u"31.12.1999"_s,
        u"   "_s,
        u"\t"_s,
        u"%1 %n %Ln %s"_s,
        u"&Имя && дело"_s,
        u"'; DROP TABLE organization; --"_s,
        u"=1+1"_s,
        u"<b>жирно<br><img src=x>"_s,
        u"\u202Eтпира\u202C"_s,
        u"ну\u200Bль\uFEFF"_s,
        u"👩‍👩‍👧‍👦🏳️‍🌈"_s,
        u"и\u0306\u0301\u0323"_s,
        u"\uFDFA\uFDFD"_s,
        QString(longestName, u'Щ'),
        QString(longestName + 1, u'w'),
    };
}

QStringList hostileNames()
{
    return {
        u"<img src=\"file:///dev/zero\"> ГУО «Школа»"_s,
        u"<table width=99999999><tr><td>Поликлиника</td></tr></table>"_s,
        u"</p><h1>Отдел & связь &amp; &nbsp;"_s,
        u"\u202Eакчилопилоп\u202C № 5"_s,
        u"Нуль\u200Bевая\uFEFF ши\u00ADрина\u2060"_s,
        u"Две\nстроки\r\nи\tтабуляция"_s,
        QString(longestName, u'Щ'),
        u"ш "_s.repeated(longestName / 2),
        u"👩‍👩‍👧‍👦🏳️‍🌈"_s.repeated(12),
        u"и\u0306\u0301\u0323\u0330"_s.repeated(40),
        u"\uFDFA"_s.repeated(60),
        u"%1 %2 %n %Ln %L1 %%"_s,
        u"&Файл && Правка"_s,
        u"=HYPERLINK(\"http://example.com\")"_s,
        u"'; DROP TABLE organization; --"_s,
        u"."_s,
        u"CON"_s,
        u"..\\..\\..\\имя"_s,
        u"\u0007\u001B[31mкрасный\u001B[0m"_s,
        u" начало и конец "_s,
    };
}

} // namespace ratingdesk::walk
