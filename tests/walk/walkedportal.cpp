// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walk/walkedportal.h"

#include "models/portal/sql/sqlportal.h"
#include "models/portal/whenfinished.h"
#include "tests/support/await.h"
#include "tests/walk/hostiletexts.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::walk {

namespace {

SqlAddress makeFile(const QString &file, const DemoOptions &options)
{
    SqlAddress address;
    address.path = file;
    const auto made = createSqlPortal(
        address, {}, u"Walk"_s, [&](BulkSink &sink) { return fillDemoPortal(options, sink); });
    if (!made)
        qFatal("No portal to walk over: %s", qPrintable(made.error().detail));
    return address;
}

QString quoted(QString text) { return u'\'' + text.replace(u'\'', u"''"_s) + u'\''; }

} // namespace

WalkedPortal::WalkedPortal(const QString &file, const DemoOptions &options)
    : m_address(makeFile(file, options)),
      m_eyes(m_address),
      m_colleague(makeSqlPortal(m_address, {}))
{
    if (!await(m_colleague->open()))
        qFatal("The portal does not open");
}

WalkedPortal::~WalkedPortal() = default;

void WalkedPortal::spoilNames()
{
    if (!m_eyes.run(u"UPDATE portal SET name = 'Walk <b>portal</b> \u202Elatrop'"_s))
        qFatal("Not spoiled: %s", qPrintable(m_eyes.lastError()));
    const QStringList names = hostileNames();
    m_eyes.run(u"SELECT count(*) FROM organization"_s);
    const int step = std::max(1, m_eyes.value().toInt() / static_cast<int>(2 * names.size()));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = quoted(names.at(i));
        // Near the roots for some, anywhere for the others; some have no name in Russian at all.
        const qsizetype place = i % 4 == 0 ? i / 4 : i * step;
        const QString fields =
            i % 3 == 0
                ? u"name_ru = '', short_name_ru = '', name_be = %1, short_name_be = %1"_s
                : u"name_ru = %1, short_name_ru = %1, address = %1, phone = %1, website = %1"_s;
        if (!m_eyes.run(
                u"UPDATE organization SET %1 WHERE id = "
                u"(SELECT id FROM organization ORDER BY length(path), id LIMIT 1 OFFSET %2)"_s.arg(
                    QString(fields).replace(u"%1"_s, name), QString::number(place))))
            qFatal("Not spoiled: %s", qPrintable(m_eyes.lastError()));
        if (!m_eyes.run(u"UPDATE questionnaire SET comment = %1 WHERE id %% 97 = %2"_s
                            .replace(u"%%"_s, u"%"_s)
                            .arg(name, QString::number(i))))
            qFatal("Not spoiled: %s", qPrintable(m_eyes.lastError()));
    }
}

QString WalkedPortal::changeAsColleague(Dice &dice,
                                        const std::function<void(const PortalChange &)> &told)
{
    m_eyes.run(u"SELECT count(*) FROM organization"_s);
    const auto place = dice.below(std::max<std::size_t>(1, m_eyes.value().toULongLong()));
    m_eyes.run(u"SELECT id FROM organization ORDER BY id LIMIT 1 OFFSET %1"_s.arg(place));
    const OrganizationId organization(m_eyes.value().toLongLong());
    m_colleagueIsBusy = true;
    if (dice.oneIn(4)) {
        Questionnaire given;
        given.organization = organization;
        given.givenAt = QDateTime(QDate(2023, 4, dice.between(1, 30)), QTime(12, 0), Qt::UTC);
        given.scores.fill(static_cast<quint8>(dice.between(1, 5)));
        given.comment = dice.pick(hostileNames());
        whenFinished(m_colleague->addQuestionnaires({given}, ApplyMode::Commit), m_colleague.get(),
                     [this, organization, told](const Result<QuestionnaireReceipt> &) {
                         m_colleagueIsBusy = false;
                         told({.organizations = {organization}, .ratingsChanged = true});
                     });
        return u"a citizen rates %1"_s.arg(organization.value());
    }
    // The dice are thrown now: when the answer comes others may have been thrown.
    const quint64 seed = dice.below(1'000'000);
    whenFinished(m_colleague->organizations(std::vector{organization}), m_colleague.get(),
                 [this, seed, told](const Result<std::vector<Organization>> &found) {
                     Dice own(seed);
                     if (found && !found->empty())
                         apply(dicedChange(own, found->front()), told);
                     else
                         m_colleagueIsBusy = false;
                 });
    return u"a colleague changes %1 (%2)"_s.arg(organization.value()).arg(seed);
}

Change WalkedPortal::dicedChange(Dice &dice, const Organization &organization) const
{
    switch (dice.below(5)) {
    case 0: {
        MoveOrganization move{.organization = organization.id, .to = {}, .on = {}};
        if (!dice.oneIn(4))
            move.to = OrganizationId(organization.id.value() + dice.between(-40, 40));
        return move;
    }
    case 1:
        return SetOrganizationState{organization.id, organization.state == OrganizationState::Active
                                                         ? OrganizationState::Archived
                                                         : OrganizationState::Active};
    case 2: {
        Organization made = organization;
        made.id = {};
        made.parent = organization.id;
        made.nameRu = dice.pick(typedTexts());
        return CreateOrganization{made};
    }
    default: {
        Organization changed = organization;
        changed.nameRu =
            dice.oneIn(2) ? dice.pick(typedTexts()) : u"Переименовано %1"_s.arg(dice.below(1000));
        changed.shortNameRu = changed.nameRu;
        changed.unp.clear();
        return UpdateOrganization{changed};
    }
    }
}

void WalkedPortal::apply(const Change &change,
                         const std::function<void(const PortalChange &)> &told)
{
    whenFinished(
        m_colleague->apply({.changes = {change}, .reason = u"<b>Приказ</b>"_s}, ApplyMode::Commit),
        m_colleague.get(), [this, told](const Result<ChangeReceipt> &receipt) {
            m_colleagueIsBusy = false;
            if (!receipt)
                return; // against a rule: what was diced need not make sense
            PortalChange done{
                .registerChanged = true, .organizations = {}, .hierarchyChanged = true};
            for (const Organization &organization : receipt->organizations)
                done.organizations.push_back(organization.id);
            told(done);
        });
}

void WalkedPortal::lock()
{
    m_locker.emplace(m_address);
    if (!m_locker->run(u"BEGIN EXCLUSIVE"_s))
        m_locker.reset();
}

void WalkedPortal::unlock() { m_locker.reset(); }

QStringList WalkedPortal::findings() const
{
    const auto portal = makeSqlPortal(m_address, {});
    const auto opened = await(portal->open());
    const auto found = await(portal->check());
    if (!opened || !found)
        return {u"it cannot be checked: "_s +
                (opened ? found.error().detail : opened.error().detail)};
    QStringList lines;
    for (const CheckFinding &finding : *found)
        lines += u"kind %1, id %2: %3"_s.arg(static_cast<int>(finding.kind))
                     .arg(finding.id)
                     .arg(finding.detail);
    return lines;
}

} // namespace ratingdesk::walk
