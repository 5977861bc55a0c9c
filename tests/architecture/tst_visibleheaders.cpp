// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/visibleheaders.h"
#include "tests/support/fixtures.h"

#include <QDirIterator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// A header of a library that another one links privately stays its own affair.
class VisibleHeadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHeaderIsLinked()
    {
        const Targets targets = readTargets(QStringLiteral(RATINGDESK_TARGETS), sourceFolder());
        QVERIFY(targets.contains(u"ratingdesk"_s));
        QVERIFY(targets[u"rd_domain"_s].files.contains(u"models/domain/period.h"_s));
        QVERIFY(targets[u"rd_connection"_s].links.contains(u"rd_sqlportal"_s));
        QVERIFY(!targets[u"rd_connection"_s].publicLinks.contains(u"rd_sqlportal"_s));
        const QStringList wrong = headersOutOfSight(targets, sourceFolder());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noLibraryIncludesAHeaderThatNobodyOwns()
    {
        // A header that no CMakeLists.txt names would be out of the check's sight.
        QSet<QString> owned;
        const Targets targets = readTargets(QStringLiteral(RATINGDESK_TARGETS), sourceFolder());
        for (const Target &target : targets)
            owned.unite({target.files.begin(), target.files.end()});
        const QDir root(sourceFolder());
        for (const auto &folder : {u"app"_s, u"models"_s, u"views"_s}) {
            QDirIterator files(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = root.relativeFilePath(files.next());
                QVERIFY2(owned.contains(file), qPrintable(file));
            }
        }
    }

    void plantedViolationsAreFound()
    {
        const QTemporaryDir root;
        const auto write = [&root](const QString &name, const QByteArray &content) {
            QDir(root.path()).mkpath(QFileInfo(name).path());
            QFile file(root.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write(u"inner/secret.h"_s, "#pragma once\n");
        write(u"door/door.h"_s, "#pragma once\n#include <QString>\n#include \"door/hall.h\"\n");
        write(u"door/hall.h"_s, "#pragma once\n  #  include \"inner/secret.h\"\n");
        write(u"door/door.cpp"_s, "#include \"door/door.h\"\n#include \"inner/secret.h\"\n");
        write(u"user/user.cpp"_s, "#include \"door/door.h\"\n");
        write(u"stranger/stranger.cpp"_s, "#include \"inner/secret.h\"\n");
        Targets targets{
            {u"rd_inner"_s, {{u"inner/secret.h"_s}, {}, {}}},
            {u"rd_door"_s,
             {{u"door/door.h"_s, u"door/hall.h"_s, u"door/door.cpp"_s}, {}, {u"rd_inner"_s}}},
            {u"rd_user"_s, {{u"user/user.cpp"_s}, {}, {u"rd_door"_s}}},
            {u"rd_stranger"_s, {{u"stranger/stranger.cpp"_s}, {}, {}}}};
        QCOMPARE(headersOutOfSight(targets, root.path()),
                 (QStringList{u"stranger/stranger.cpp reaches inner/secret.h of rd_inner"_s,
                              u"user/user.cpp reaches inner/secret.h of rd_inner"_s}));

        // Given on publicly, or linked by whoever needs it, it may be reached.
        targets[u"rd_door"_s].publicLinks = {u"rd_inner"_s};
        targets[u"rd_stranger"_s].links = {u"rd_inner"_s};
        QCOMPARE(headersOutOfSight(targets, root.path()), QStringList());
    }
};

QTEST_APPLESS_MAIN(VisibleHeadersTest)
#include "tst_visibleheaders.moc"
