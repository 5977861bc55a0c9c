// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "tests/cli/commandsfixture.h"

#include <QProcess>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// The examples that help gives for the demo portal, as one would copy them from there.
class HelpExamplesTest : public CommandsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void examplesForTheDemoWork_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const auto &command : allCommands()) {
            const QString words = command->words().join(u' ');
            if (words == "verify"_L1)
                continue; // its examples read files that people bring
            const bool changes = words.startsWith("organizations "_L1) &&
                                 words != "organizations list"_L1 &&
                                 words != "organizations show"_L1;
            for (const QString &example : command->examples()) {
                if (!example.startsWith("--portal demo "_L1))
                    continue;
                QStringList arguments = QProcess::splitCommand(example);
                if (changes && !arguments.contains(u"--dry-run"_s))
                    arguments << u"--dry-run"_s;
                QTest::newRow(qPrintable(example)) << arguments;
            }
        }
    }
    void examplesForTheDemoWork()
    {
        QFETCH(QStringList, arguments);
        m_runner.write(u"ids.txt"_s, "10005\n10006\n");
        const auto outcome = m_runner.ratingdesk(arguments);
        QVERIFY2(outcome.status == done, qPrintable(outcome.errors));
        QVERIFY(!outcome.output.isEmpty() || arguments.contains(u"--out"_s) ||
                arguments.contains(u"check"_s));
    }
};

QTEST_GUILESS_MAIN(HelpExamplesTest)
#include "tst_helpexamples.moc"
