// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/demo/demojournal.h"

#include "models/domain/minsktime.h"
#include "models/portal/demo/demorandom.h"
#include "models/portal/organizationfields.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace ratingdesk::demo {

namespace {

/// One edit for so many organizations.
constexpr std::size_t organizationsPerEdit = 30;

/// Parts of a working day, in minutes after midnight: what has to be in order on one day happens
/// in different parts of it.
struct Hours
{
    int first;
    int last;
};
constexpr Hours opening{8 * 60, 8 * 60 + 20};
constexpr Hours morning{8 * 60 + 30, 12 * 60 + 59};
constexpr Hours afternoon{13 * 60 + 30, 17 * 60 + 29};

QString dayText(QDate day) { return day.toString(u"dd.MM.yyyy"_s); }

/// That day, or the Friday before it.
QDate workingDay(QDate day) { return day.addDays(std::min(0, 5 - day.dayOfWeek())); }

/// Goes through the register and writes down how it came to be what it is.
class Chronicler
{
public:
    Chronicler(const DemoOptions &options, DemoRegister &members)
        : m_register(members),
          m_random(options.seed, Random::Stream::Journal),
          m_firstDay(firstDayOf(options)),
          m_lastDay(options.lastDay)
    {
        tellOpening();
        makeEdits();
        auto span = members.spans.cbegin();
        for (std::size_t i = 0; i < members.organizations.size(); ++i) {
            const OrganizationId id = members.organizations[i].id;
            const auto end =
                std::find_if(span, members.spans.cend(),
                             [id](const ParentSpan &other) { return other.organization != id; });
            tellLifeOf(i, {span, end});
            span = end;
        }
    }

    std::vector<JournalEntry> take()
    {
        std::stable_sort(
            m_entries.begin(), m_entries.end(),
            [](const JournalEntry &left, const JournalEntry &right) { return left.at < right.at; });
        return std::move(m_entries);
    }

private:
    QDateTime momentOn(QDate day, Hours hours)
    {
        const qint64 minute = m_random.between(hours.first, hours.last);
        const qint64 second = minute * 60 + m_random.between(0, 59);
        const qint64 days = QDate(1970, 1, 1).daysTo(day);
        return QDateTime::fromSecsSinceEpoch(days * 86'400 + second - minskSecondsFromUtc, Qt::UTC);
    }

    /// Accounts, not people: who works for the whole country, and who for a region.
    QString actorFor(const Organization &organization)
    {
        const QString region = regionKey(organization.region()).replace(u'_', u'-');
        if (organization.kind == OrganizationKind::Body || region.isEmpty() || m_random.chance(250))
            return u"operator-%1"_s.arg(m_random.between(1, 2));
        return u"admin-"_s + region;
    }

    void tell(JournalAction action, const Organization &organization, const QDateTime &at,
              const FieldDifference &difference, const QString &reason = {})
    {
        m_entries.push_back({.id = {},
                             .at = at,
                             .actor = actorFor(organization),
                             .action = action,
                             .organization = organization.id,
                             .reason = reason,
                             .before = difference.before,
                             .after = difference.after});
    }

    void tellOpening()
    {
        m_entries.push_back({.id = {},
                             .at = momentOn(m_firstDay, opening),
                             .actor = u"operator-1"_s,
                             .action = JournalAction::PortalCreated,
                             .organization = {},
                             .reason = {},
                             .before = {},
                             .after = {}});
    }

    void tellLifeOf(std::size_t index, std::span<const ParentSpan> spans)
    {
        Organization &today = m_register.organizations[index];
        const auto edit = m_edits.find(index);
        // What stood there before everything that is told here.
        Organization then = edit == m_edits.end() ? today : edit->second.before;
        then.parent = spans.front().parent;
        then.state = OrganizationState::Active;
        if (spans.front().from >= m_firstDay)
            tell(JournalAction::Created, then, momentOn(spans.front().from, morning),
                 {.before = {}, .after = fieldValues(then)});

        // One draw of chance a statement: the order of arguments is the compiler's choice.
        const FormId form = m_register.members[index].form;
        for (std::size_t i = 1; i < spans.size(); ++i) {
            Organization moved = then;
            moved.parent = spans[i].parent;
            const QString reason = decisionOn(spans[i - 1].parent, spans[i].from, form);
            const QDateTime at = momentOn(spans[i].from, morning);
            tell(JournalAction::Moved, then, at, differenceOf(then, moved), reason);
            then.parent = moved.parent;
            ++today.revision;
        }
        if (edit != m_edits.end()) {
            tell(JournalAction::Updated, today, momentOn(edit->second.on, afternoon),
                 differenceOf(edit->second.before, today), edit->second.reason);
            ++today.revision;
        }
        if (spans.back().until) {
            Organization active = today;
            active.state = OrganizationState::Active;
            const QDate on = std::min(spans.back().until->addDays(1), m_lastDay);
            const QString reason = closingReason(today.id, on, form);
            const QDateTime at = momentOn(on, afternoon);
            tell(JournalAction::StateChanged, today, at, differenceOf(active, today), reason);
            ++today.revision;
        }
    }

    /// What moves away from one place on one day moves by one decision.
    QString decisionOn(std::optional<OrganizationId> from, QDate day, FormId form)
    {
        QString &reason = m_decisions[{from.value_or(OrganizationId()), day}];
        if (!reason.isEmpty())
            return reason;
        const QString number = QString::number(m_random.between(20, 480));
        const QString decided = dayText(workingDay(day.addDays(-m_random.between(9, 40))));
        const bool isBelarusian = m_random.chance(300);
        switch (form) {
        case FormId::Housing:
            reason = isBelarusian ? u"Рашэнне № %1 ад %2: перадача ў абласное падпарадкаванне"_s
                                  : u"Решение № %1 от %2: передача в областное подчинение"_s;
            break;
        case FormId::RuralClinic:
        case FormId::Ward:
            reason = isBelarusian
                         ? u"Загад № %1 ад %2: рэарганізацыя ўстаноў аховы здароўя"_s
                         : u"Приказ № %1 от %2: реорганизация учреждений здравоохранения"_s;
            break;
        default:
            reason = isBelarusian ? u"Загад № %1 ад %2: аб’яднанне паштовых вузлоў"_s
                                  : u"Приказ № %1 от %2: объединение почтовых узлов"_s;
            break;
        }
        reason = reason.arg(number, decided);
        return reason;
    }

    QString closingReason(OrganizationId closed, QDate day, FormId form)
    {
        // A post node is closed by the decision that joins its offices to another one.
        if (form == FormId::PostPlace)
            return decisionOn(closed, day, form);
        static const std::array reasons{u"Оптимизация сети"_s, u"Прекращение деятельности"_s,
                                        u"Аптымізацыя сеткі"_s};
        return m_random.chance(400) ? reasons[m_random.below(reasons.size())] : QString();
    }

    struct Edit
    {
        QDate on;
        Organization before;
        QString reason;
    };

    void makeEdits()
    {
        const std::size_t count = m_register.organizations.size() / organizationsPerEdit;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t index = m_random.below(m_register.organizations.size());
            const Member &member = m_register.members[index];
            const auto days = static_cast<int>(member.from.daysTo(member.until));
            const QDate on =
                workingDay(member.from.addDays(m_random.between(8, std::max(8, days))));
            Organization before = earlierVersionOf(m_register.organizations[index]);
            const bool isReasoned = m_random.chance(250);
            if (on <= member.until && before != m_register.organizations[index])
                m_edits.try_emplace(
                    index, Edit{on, std::move(before), isReasoned ? editReason() : QString()});
        }
    }

    QString editReason()
    {
        static const std::array reasons{u"Обращение организации"_s, u"Уточнение данных"_s,
                                        u"Сверка с реестром"_s, u"Зварот арганізацыі"_s,
                                        u"Удакладненне даных"_s};
        return reasons[m_random.below(reasons.size())];
    }

    /// The organization as it was before somebody corrected or completed it.
    Organization earlierVersionOf(const Organization &today)
    {
        constexpr std::array weights{40, 20, 20, 10, 10};
        Organization earlier = today;
        switch (m_random.pick(weights)) {
        case 0:
            earlier.phone =
                u"+375 (00) 000-%1-%2"_s.arg(m_random.between(0, 99), 2, 10, QLatin1Char('0'))
                    .arg(m_random.between(0, 99), 2, 10, QLatin1Char('0'));
            break;
        case 1:
            earlier.address = today.address.section(u", "_s, 0, -2) + u", "_s +
                              QString::number(m_random.between(1, 140));
            break;
        case 2:
            earlier.email.clear();
            earlier.website.clear();
            break;
        case 3:
            earlier.shortNameRu.clear();
            earlier.shortNameBe.clear();
            break;
        default:
            earlier.registerKind =
                today.registerKind == Register::General ? Register::Local : Register::General;
            break;
        }
        return earlier;
    }

    DemoRegister &m_register;
    Random m_random;
    QDate m_firstDay;
    QDate m_lastDay;
    std::map<std::size_t, Edit> m_edits;
    std::map<std::pair<OrganizationId, QDate>, QString> m_decisions;
    std::vector<JournalEntry> m_entries;
};

} // namespace

std::vector<JournalEntry> makeJournal(const DemoOptions &options, DemoRegister &members)
{
    return Chronicler(options, members).take();
}

} // namespace ratingdesk::demo
