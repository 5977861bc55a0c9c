// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "models/portal/demo/demoportal.h"
#include "models/portal/sql/sqlportal.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class DemoCreateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DemoCreateCommand)

public:
    QStringList words() const override { return {u"demo"_s, u"create"_s}; }
    QString summary() const override
    {
        return tr("Invents a portal: organizations, citizens and years of ratings, as in life.");
    }
    QStringList examples() const override
    {
        return {u"demo create --out demo.sqlite"_s,
                u"demo create --out small.sqlite --organizations 500 --questionnaires 20000"_s,
                u"demo create --out postgresql://portal@localhost/training --seed 7"_s};
    }
    QString explanation() const override
    {
        return tr("The same arguments give the same data, on every machine.");
    }

    void describe(Options &options) override
    {
        options
            .add("--out", "FILE", m_out,
                 tr("Where to make it: a new file, or the address of an empty database."))
            .required();
        options.add("--organizations", "N", m_demo.organizations,
                    tr("How many organizations; 13500 if not given, as in the country."), 50,
                    1'000'000);
        options.add("--questionnaires", "N", m_demo.questionnaires,
                    tr("How many questionnaires; 410000 if not given."), 0, 100'000'000);
        options.add("--users", "N", m_demo.users, tr("How many citizens; 95000 if not given."), 1,
                    10'000'000);
        options.add("--months", "N", m_demo.months, tr("How long the history is; 42 if not given."),
                    1, 600);
        options.add("--seed", "N", m_seed, tr("Another number, another portal; 1 if not given."), 0,
                    std::numeric_limits<qint64>::max());
    }

    ExitStatus run(Console &console) override
    {
        const auto address = parsePortalAddress(m_out);
        if (!address)
            return console.fail(addressErrorText(address.error()), ExitStatus::WrongUsage);
        const auto password = console.password(*address);
        if (!password)
            return password.error();
        m_demo.seed = static_cast<quint64>(m_seed);
        const auto report = createSqlPortal(
            address->database, *password, u"Demo portal"_s, [this, &console](BulkSink &sink) {
                return fillDemoPortal(m_demo, sink, [&console](qint64 done, qint64 total) {
                    return console.showProgress(tr("Inventing the portal"), done, total);
                });
            });
        if (!report)
            return console.fail(report.error());
        console.message(
            tr("A demo portal was made at %1. Everything in it is invented.").arg(address->text()));
        return ExitStatus::Done;
    }

private:
    QString m_out;
    qint64 m_seed = 1;
    DemoOptions m_demo;
};

} // namespace

void addDemoCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<DemoCreateCommand>());
}

} // namespace ratingdesk
