// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandsfixture.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace ratingdesk::test {

void CommandsFixture::makeRegister(const QString &portal)
{
    QFile::remove(m_runner.path(portal));
    QCOMPARE(on(portal, {u"portal"_s, u"create"_s}).status, done);
    m_runner.write(u"register.csv"_s, "id,parent,kind,name_ru,name_be,unp,soato\n"
                                      "1,,body,Министерство,Міністэрства,,5000000000\n"
                                      "2,1,organization,Больница,Бальніца,100308563,\n"
                                      "3,1,organization,Школа,,,1401000000\n"
                                      "4,2,subdivision,Отделение,,,\n"
                                      "5,,organization,Почта,,,\n");
    QCOMPARE(on(portal, {u"import"_s, u"organizations"_s, u"register.csv"_s}).status, done);
}

} // namespace ratingdesk::test
