// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/htmlentities.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class HtmlEntitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entitiesBecomeWhatTheyMean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("quotes") << u"Концерн &quot;Белгоспищепром&quot;"_s
                                << u"Концерн \"Белгоспищепром\""_s;
        QTest::newRow("guillemets") << u"&laquo;Минск&raquo; &#8470;&nbsp;1"_s << u"«Минск» № 1"_s;
        QTest::newRow("hexadecimal") << u"&#x2116;1 &#X41;"_s << u"№1 A"_s;
        QTest::newRow("once only") << u"&amp;quot;"_s << u"&quot;"_s;
        QTest::newRow("markup stays text") << u"&lt;b&gt;Минск&lt;/b&gt;"_s << u"<b>Минск</b>"_s;
        QTest::newRow("unknown") << u"R&D; &unknown; AT&T"_s << u"R&D; &unknown; AT&T"_s;
        QTest::newRow("no character")
            << u"&#0;&#9;&#xD800;&#x110000;"_s << u"&#0;&#9;&#xD800;&#x110000;"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void entitiesBecomeWhatTheyMean()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(withoutEntities(text), plain);
    }
};

QTEST_APPLESS_MAIN(HtmlEntitiesTest)
#include "tst_htmlentities.moc"
