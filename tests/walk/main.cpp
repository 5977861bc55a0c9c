// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/translation.h"
#include "tests/walk/heartbeat.h"
#include "tests/walk/ownfolder.h"
#include "tests/walk/walker.h"

#include <QApplication>
#include <QDesktopServices>
#include <QHashSeed>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ratingdesk::walk;

namespace {

/// Swallows what would be opened in other programs.
class NoOtherPrograms : public QObject
{
    Q_OBJECT

public:
    NoOtherPrograms()
    {
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~NoOtherPrograms() override
    {
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }

public Q_SLOTS:
    void open(const QUrl &) {}

private:
    const QStringList schemes{u"file"_s, u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
};

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    const OwnFolder folder;
    QDir::setCurrent(folder.home());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"ratingdesk"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setCursorFlashTime(0);
    const NoOtherPrograms noOtherPrograms;
    const WalkOptions options = WalkOptions::fromArguments(QApplication::arguments());

    QString command = u"%1 --seed %2 --organizations %3"_s.arg(QApplication::arguments().front())
                          .arg(options.seed)
                          .arg(options.organizations);
    if (!options.firstPage.isEmpty())
        command += u" --first-page "_s + options.firstPage;
    if (options.language)
        command += u" --language "_s + ratingdesk::languageCode(*options.language);
    std::printf("%s\n", qPrintable(command));
    std::fflush(stdout);

    WalkLog log(command, options.isTold);
    int longest = 0;
    double slowness = 1;
    {
        Heartbeat heartbeat([&log](const QString &what) { log.fail(what); });
        slowness = heartbeat.slowness();
        Walker walker(options, folder.path(), log, slowness);
        QObject::connect(&walker, &Walker::finished, &application, &QCoreApplication::quit,
                         Qt::QueuedConnection);
        walker.begin();
        QApplication::exec();
        longest = heartbeat.longest();
        const QStringList findings = walker.findings();
        if (!findings.isEmpty())
            log.fail(u"The portal is not sound: "_s + findings.join(u'\n'));
    }
    std::printf("%d steps, longest wait %d ms (slowness %.1f), way %016llx\n", log.steps(), longest,
                slowness, static_cast<unsigned long long>(log.fingerprint()));
    return 0;
}

#include "main.moc"
