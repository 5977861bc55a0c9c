// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "models/domain/profilelink.h"
#include "models/poster/codereader.h"
#include "models/words/posters/posterwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// A code as it was found, before the portal is asked about it.
struct ReadCode
{
    QString file;
    int page;
    QString text;
    std::optional<ReadLink> link;
};

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
            "Verdicts: current; outdated (the older form of the address, which is not made "
            "any more); archived; merged; unknown (no such organization in the portal); "
            "foreign (not a link of the portal). The exit status is 3 when a verdict is not "
            "current, or a page has no code that can be read. A file that takes too much time "
            "or memory is given up; the others are read, and the exit status is 1.");
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

        std::vector<OrganizationId> ids;
        for (const ReadCode &code : m_codes) {
            if (code.link)
                ids.push_back(code.link->organization);
        }
        QHash<OrganizationId, Organization> known;
        if (!ids.empty()) {
            const auto organizations =
                console.await(tr("Asking the portal"), (*portal)->organizations(ids));
            if (!organizations)
                return console.fail(organizations.error());
            for (const Organization &organization : *organizations)
                known.insert(organization.id, organization);
        }

        std::vector<Row> rows;
        for (const ReadCode &code : m_codes) {
            const Organization *organization = nullptr;
            if (code.link) {
                const auto found = known.constFind(code.link->organization);
                organization = found == known.constEnd() ? nullptr : &*found;
            }
            const QString verdict = verdictOn(code, organization);
            m_hasProblems = m_hasProblems || verdict != "current"_L1;
            rows.push_back(
                {code.file, code.page, code.text,
                 code.link ? Cell(formKey(code.link->form)) : Cell(),
                 code.link ? Cell(code.link->organization.value()) : Cell(),
                 organization ? Cell(organization->displayName(console.language())) : Cell(),
                 verdict});
        }
        console.writeTable({u"file"_s, u"page"_s, u"link"_s, u"form"_s, u"organization_id"_s,
                            u"name"_s, u"verdict"_s},
                           rows);
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
            for (const QString &text : texts)
                m_codes.push_back({path, page, text, readProfileLink(text)});
        }
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

    static QString verdictOn(const ReadCode &code, const Organization *organization)
    {
        if (!code.link)
            return u"foreign"_s;
        if (!organization)
            return u"unknown"_s;
        switch (organization->state) {
        case OrganizationState::Archived:
            return u"archived"_s;
        case OrganizationState::Merged:
            return u"merged"_s;
        case OrganizationState::Active:
            break;
        }
        return code.link->form == ReadLink::Form::Old ? u"outdated"_s : u"current"_s;
    }

    QStringList m_files;
    CodeReader m_reader;
    std::vector<ReadCode> m_codes;
    bool m_hasProblems = false;
    bool m_hasUnreadable = false;
};

} // namespace

void addVerifyCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<VerifyCommand>());
}

} // namespace ratingdesk
