// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "models/poster/printcheck.h"
#include "models/words/posters/posterwords.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

QString formKey(ReadLink::Form form)
{
    switch (form) {
    case ReadLink::Form::Full:
        return u"full"_s;
    case ReadLink::Form::Short:
        return u"short"_s;
    case ReadLink::Form::Old:
        return u"old"_s;
    }
    Q_UNREACHABLE();
}

QString verdictKey(PrintCheck::Verdict verdict)
{
    switch (verdict) {
    case PrintCheck::Verdict::Current:
        return u"current"_s;
    case PrintCheck::Verdict::Outdated:
        return u"outdated"_s;
    case PrintCheck::Verdict::Archived:
        return u"archived"_s;
    case PrintCheck::Verdict::Merged:
        return u"merged"_s;
    case PrintCheck::Verdict::Unknown:
        return u"unknown"_s;
    case PrintCheck::Verdict::Foreign:
        return u"foreign"_s;
    }
    Q_UNREACHABLE();
}

/// As a shell takes it for one word.
QString quoted(QString word) { return u'\'' + word.replace(u'\'', "'\\''"_L1) + u'\''; }

class VerifyCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)

public:
    QStringList words() const override { return {u"verify"_s}; }
    QString summary() const override
    {
        return tr("Reads the QR codes in PDFs and pictures and says where they lead.");
    }
    QStringList examples() const override
    {
        return {u"--portal demo verify posters.pdf photo.jpg"_s};
    }
    QString explanation() const override
    {
        return tr(
            "Photographs, scans and PDFs are read by two readers, of which one suffices: turned, "
            "small, light on dark, dirty, and several codes in one picture.\n"
            "Verdicts: current; outdated (the older form of the address, which is not made "
            "any more); archived; merged; unknown (no such organization in the portal); "
            "foreign (not a link of the portal). Codes on one page that do not say the same, and "
            "foreign ones, are an alarm: fake stickers are put over official codes. Where another "
            "poster is to hang there, the command that makes it is named.\n"
            "The exit status is 3 when a verdict is not current, codes on a page differ, or a page "
            "has no code that can be read. A file that takes too much time or memory is given up; "
            "the others are read, and the exit status is 1.");
    }

    void describe(Options &options) override
    {
        options.add("files", "FILE", m_files, tr("PDFs and pictures.")).required();
    }

    ExitStatus run(Console &console) override
    {
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        for (const QString &file : m_files) {
            if (!read(console, file))
                return console.fail(PortalError{PortalError::Kind::Cancelled, {}, {}, {}, {}});
        }

        for (auto asked = m_check.notLookedUp(); !asked.empty(); asked = m_check.notLookedUp()) {
            const auto found =
                console.await(tr("Asking the portal"), (*portal)->organizations(asked));
            if (!found)
                return console.fail(found.error());
            m_check.takeLookedUp(asked, *found);
        }

        std::vector<Row> rows;
        for (const PrintCheck::Code &code : m_check.codes()) {
            m_hasProblems = m_hasProblems || code.verdict != PrintCheck::Verdict::Current;
            rows.push_back({code.file, code.page, code.text,
                            code.link ? Cell(formKey(code.link->form)) : Cell(),
                            code.link ? Cell(code.link->organization.value()) : Cell(),
                            code.organization
                                ? Cell(code.organization->displayName(console.language()))
                                : Cell(),
                            verdictKey(code.verdict)});
        }
        console.writeTable({u"file"_s, u"page"_s, u"link"_s, u"form"_s, u"organization_id"_s,
                            u"name"_s, u"verdict"_s},
                           rows);
        sayWhatIsWrong(console);
        if (m_hasUnreadable)
            return ExitStatus::Failed;
        return m_hasProblems ? ExitStatus::ProblemsFound : ExitStatus::Done;
    }

private:
    /// False when the person pressed Ctrl+C.
    bool read(Console &console, const QString &path)
    {
        const CodeReading reading = m_reader.read(path, [&console](int page, int pageCount) {
            return console.showProgress(tr("Reading codes"), page, pageCount);
        });
        if (reading.cancelled)
            return false;
        int page = 0;
        for (const QStringList &texts : reading.pages) {
            ++page;
            if (texts.isEmpty()) {
                m_hasProblems = true;
                console.warn(tr("%1, page %2: no QR code can be read.").arg(path).arg(page));
            }
        }
        m_check.add(path, reading);
        if (reading.problem) {
            m_hasUnreadable = true;
            const QString why = codeFileProblemText(*reading.problem);
            console.warn(
                page == 0
                    ? tr("“%1” cannot be read: %2.").arg(path, why)
                    : tr("“%1” cannot be read beyond page %2: %3.").arg(path).arg(page).arg(why));
        }
        return true;
    }

    void sayWhatIsWrong(Console &console)
    {
        for (const PrintCheck::Alarm &alarm : m_check.alarms()) {
            m_hasProblems = true;
            console.warn(tr("%1, page %2: %3")
                             .arg(alarm.file)
                             .arg(alarm.page)
                             .arg(printAlarmText(alarm.kind)));
        }
        for (const PrintCheck::Code &code : m_check.codes()) {
            if (code.verdict == PrintCheck::Verdict::Merged)
                console.message(tr("%1, page %2: %3")
                                    .arg(code.file)
                                    .arg(code.page)
                                    .arg(printVerdictText(code, console.language())));
        }
        const std::vector<OrganizationId> right = m_check.rightOnes();
        if (right.empty())
            return;
        QStringList command{u"ratingdesk --portal"_s, quoted(console.address()->text()),
                            u"posters"_s};
        for (const OrganizationId id : right)
            command << u"--organization"_s << QString::number(id.value());
        command << u"--out posters.pdf"_s;
        console.message(tr("Posters that are to hang there instead: %1").arg(command.join(u' ')));
    }

    QStringList m_files;
    CodeReader m_reader;
    PrintCheck m_check;
    bool m_hasProblems = false;
    bool m_hasUnreadable = false;
};

} // namespace

void addVerifyCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<VerifyCommand>());
}

} // namespace ratingdesk
