// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/editing/editordesk.h"
#include "tests/support/shufflingportal.h"

#include <QTest>
#include <QUndoStack>

#include <map>
#include <random>
#include <set>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

using Editor = OrganizationEditor;
using Field = OrganizationField;

namespace {

constexpr int steps = 300;
constexpr std::array typedFields{Field::ShortNameRu, Field::ShortNameBe, Field::Address};

QString &valueOf(Field field, Organization &organization)
{
    switch (field) {
    case Field::ShortNameRu:
        return organization.shortNameRu;
    case Field::ShortNameBe:
        return organization.shortNameBe;
    default:
        return organization.address;
    }
}

QString textOf(Field field, Organization organization) { return valueOf(field, organization); }

/// Answers late and in any order, and fails now and then: each failure names whom it concerns.
class FailingPortal : public ShufflingPortal
{
public:
    FailingPortal(FakePortal &portal, unsigned seed)
        : ShufflingPortal(portal, seed), m_portal(portal), m_dice(seed)
    {
    }

    Future<std::vector<Organization>>
    organizations(std::optional<std::vector<OrganizationId>> ids) override
    {
        if (fails())
            return failed<std::vector<Organization>>(QString::number(ids->front().value()));
        return ShufflingPortal::organizations(ids);
    }

    Future<ChangeReceipt> apply(ChangeSet changes, ApplyMode mode) override
    {
        if (fails())
            return failed<ChangeReceipt>(whomOf(changes));
        if (fails()) {
            m_wasMade = m_dice() % 2 == 0;
            m_portal.loseNext(m_wasMade ? FakePortal::Loss::OfTheAnswer
                                        : FakePortal::Loss::BeforeItArrived);
            m_lost = changes.request;
        }
        return ShufflingPortal::apply(changes, mode);
    }

    /// Says what became of what was lost.
    void tellWhatBecameOfIt()
    {
        if (const QString request = std::exchange(m_lost, {}); !request.isEmpty())
            Q_EMIT requestSettled(request, m_wasMade);
    }

    bool isQuiet = false; ///< fails no more

private:
    static QString whomOf(const ChangeSet &changes)
    {
        const auto *update = std::get_if<UpdateOrganization>(&changes.changes.front());
        return update ? QString::number(update->organization.id.value()) : u"new"_s;
    }

    bool fails() { return !isQuiet && m_dice() % 6 == 0; }

    template <class T>
    Future<T> failed(const QString &whom)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(Failure(PortalError{.kind = PortalError::Kind::Internal,
                                                        .problem = PortalError::Problem::Other,
                                                        .subject = {},
                                                        .detail = whom})));
        promise.finish();
        return promise.future();
    }

    FakePortal &m_portal;
    std::minstd_rand m_dice;
    QString m_lost; ///< request whose outcome is not known
    bool m_wasMade = false;
};

/// A person at the desk, who types, saves, discards, chooses and looks around, while colleagues
/// change the same organizations, and what that person may rely on.
class Person
{
public:
    explicit Person(unsigned seed) : m_dice(seed), m_seen(m_portal, seed), m_desk(m_portal, m_seen)
    {
        QObject::connect(&m_portal, &PortalSource::changed, &m_desk.editor,
                         [this](const PortalChange &change) { noteStored(change); });
        QObject::connect(&editor(), &Editor::changed, &editor(), [this] { look(); });
        QObject::connect(&editor(), &Editor::created, &editor(), [this](OrganizationId id) {
            for (const Field field : typedFields) {
                auto typed = m_typed.extract({m_before, field});
                if (typed.empty())
                    continue;
                typed.key().first = {id, {}};
                typed.mapped().stored = 0; // what it was registered with counts
                typed.mapped().wasNew = true;
                m_typed.insert(std::move(typed));
            }
        });
    }

    /// Empty: all that was promised is kept. Else what is not.
    QString walk()
    {
        for (m_step = 0; m_step < steps && m_broken.isEmpty(); ++m_step) {
            act();
            if (m_dice() % 4 == 0)
                settleDown();
            if (m_dice() % 4 == 0)
                m_seen.tellWhatBecameOfIt();
            check();
        }
        m_seen.isQuiet = true;
        m_seen.tellWhatBecameOfIt();
        settleDown();
        check();
        return m_broken;
    }

    int conflicts() const { return m_conflicts; }
    int failures() const { return m_failuresSeen; }

private:
    Editor &editor() { return m_desk.editor; }

    void act()
    {
        const OrganizationId any(std::array{1, 2, 5}[m_dice() % 3]);
        switch (m_dice() % 16) {
        case 0:
        case 1:
            say(u"look at %1"_s.arg(any.value()));
            editor().show(any);
            break;
        case 2:
        case 3:
        case 4:
        case 5:
            type(m_dice() % 4 == 0 ? textOf(anyField(), editor().base()) : newText());
            break;
        case 6:
        case 7:
        case 8:
            say(u"save"_s);
            editor().save(m_dice() % 2 == 0 ? Editor::Next::Show : Editor::Next::AddAnother);
            break;
        case 9:
            discard();
            break;
        case 10:
            changeAsColleague(any, anyField());
            break;
        case 11:
            choose();
            break;
        case 12:
            accept();
            break;
        case 13:
            say(u"postpone"_s);
            editor().postponeChoices();
            break;
        case 14:
            begin(any);
            break;
        default:
            if (m_dice() % 2 == 0)
                editor().fetch();
            else if (auto *stack = m_desk.session.changes().undoStack(); stack->canUndo())
                undo(*stack);
        }
    }

    void type(const QString &text)
    {
        if (!editor().isKnown() || editor().is<Editor::Conflict>())
            return;
        const Field field = anyField();
        say(u"type “%1” into %2"_s.arg(text).arg(int(field)));
        Organization edited = editor().edited();
        valueOf(field, edited) = text;
        const EditSubject subject = *editor().subject();
        // What stands there already is no edit.
        if (text == textOf(field, editor().base()))
            m_typed.erase({subject, field});
        else
            m_typed[{subject, field}] = {text, storedCount(subject, field)};
        editor().edit(edited);
    }

    void begin(OrganizationId parent)
    {
        say(u"new below %1"_s.arg(parent.value()));
        Organization blank;
        blank.parent = parent;
        editor().showNew(blank);
        if (!editor().edited().nameRu.isEmpty())
            return;
        Organization named = editor().edited();
        named.nameRu = newText();
        editor().edit(named);
    }

    void discard()
    {
        if (!editor().isKnown() || editor().is<Editor::Saving>())
            return;
        say(u"discard"_s);
        forget(*editor().subject());
        editor().discard();
    }

    void choose()
    {
        const auto *conflict = std::get_if<Editor::Conflict>(&editor().state());
        if (!conflict)
            return;
        const EditConflict &choices = conflict->choices;
        const Field field = choices.fields()[m_dice() % choices.fields().size()];
        say(u"theirs of %1"_s.arg(int(field)));
        m_chosen[field] = {textOf(field, choices.mine()), textOf(field, choices.theirs())};
        const OrganizationId organization = choices.base().id;
        editor().choose(field, false);
        if (m_dice() % 2 == 0)
            changeAsColleague(organization, field);
    }

    void accept()
    {
        const auto *conflict = std::get_if<Editor::Conflict>(&editor().state());
        if (!conflict)
            return;
        say(u"accept"_s);
        const EditSubject subject = *editor().subject();
        for (const Field field : conflict->choices.fields()) {
            if (!conflict->choices.isMine(field))
                m_typed.erase({subject, field});
        }
        editor().acceptChoices();
    }

    void changeAsColleague(OrganizationId organization, Field field)
    {
        say(u"a colleague changes %1"_s.arg(organization.value()));
        Organization changed = m_desk.registered(organization.value());
        if (!changed.id.isValid())
            return;
        valueOf(field, changed) = newText();
        m_portal.applyAsColleague({.changes = {UpdateOrganization{changed}}, .reason = {}});
    }

    /// What was typed on top of a save is kept; what the save brought is taken back.
    void undo(QUndoStack &stack)
    {
        say(u"undo"_s);
        stack.undo();
    }

    void settleDown()
    {
        for (int quiet = 0; quiet < 3; ++quiet) {
            const bool isQuiet = QTest::qWaitFor(
                [this] { return !editor().isFetching() && !m_desk.session.changes().isBusy(); });
            if (!isQuiet)
                m_broken = u"it never came to rest"_s;
            QCoreApplication::processEvents();
        }
    }

    /// At every change of what is in front.
    void look()
    {
        if (const auto subject = editor().subject(); subject && *subject != m_front)
            m_before = std::exchange(m_front, *subject);
        if (const EditFailure *failure = editor().failure()) {
            ++m_failuresSeen;
            const EditSubject subject = *editor().subject();
            const QString whom =
                subject.isNew() ? u"new"_s : QString::number(subject.organization.value());
            if (!failure->error.detail.isEmpty() && failure->error.detail != whom)
                breaks(u"the failure of %1 is told at %2"_s.arg(failure->error.detail, whom));
        }
        const auto *conflict = std::get_if<Editor::Conflict>(&editor().state());
        if (!conflict) {
            m_chosen.clear();
            return;
        }
        ++m_conflicts;
        for (const Field field : conflict->choices.fields()) {
            const std::pair between(textOf(field, conflict->choices.mine()),
                                    textOf(field, conflict->choices.theirs()));
            const auto chosen = m_chosen.find(field);
            const bool wasChosen = chosen != m_chosen.end() && chosen->second == between;
            if (!conflict->choices.isMine(field) && !wasChosen)
                breaks(u"theirs is chosen, and nobody chose it"_s);
        }
        std::erase_if(m_chosen, [conflict](const auto &chosen) {
            const Field field = chosen.first;
            return chosen.second != std::pair(textOf(field, conflict->choices.mine()),
                                              textOf(field, conflict->choices.theirs()));
        });
    }

    /// What was typed last into a field is still there, or was stored since.
    void check()
    {
        for (const auto &[where, typed] : m_typed) {
            const auto &[subject, field] = where;
            const auto &stored = m_stored[{subject.organization, field}];
            const bool wasStored = !subject.isNew() &&
                                   std::find(stored.begin() + std::min(typed.stored, stored.size()),
                                             stored.end(), typed.text) != stored.end();
            // What is typed while it is registered, and another one is begun, is with the first.
            const bool wasRegistered =
                (subject.isNew() || typed.wasNew) && wasRegisteredWith(field, typed.text);
            if (!wasStored && !wasRegistered && unsaved(subject, field) != typed.text)
                breaks(u"“%1”, typed into %2 of %3, is lost"_s.arg(typed.text)
                           .arg(int(field))
                           .arg(subject.organization.value()));
        }
    }

    /// As whoever comes back to it finds it.
    QString unsaved(const EditSubject &subject, Field field)
    {
        if (editor().isKnown() && editor().subject() == subject)
            return textOf(field, editor().edited());
        if (subject.isNew()) {
            const Organization *draft = m_desk.session.drafts().findNew(subject.parent);
            return draft ? textOf(field, *draft) : QString();
        }
        const auto *draft = m_desk.session.drafts().find(subject.organization);
        return textOf(field,
                      draft ? draft->edited : m_desk.registered(subject.organization.value()));
    }

    /// Of a new one: stored with what was typed, or typed on after it was registered.
    bool wasRegisteredWith(Field field, const QString &text)
    {
        const auto holds = [&](const Organization &organization) {
            return textOf(field, organization) == text;
        };
        const auto drafts = m_desk.session.drafts().all();
        return std::any_of(m_everStored.begin(), m_everStored.end(), holds) ||
               std::any_of(drafts.begin(), drafts.end(),
                           [&](const auto &draft) { return holds(draft.edited); }) ||
               holds(editor().edited());
    }

    void noteStored(const PortalChange &change)
    {
        for (const OrganizationId id : change.organizations) {
            const auto organization = m_portal.data().find(id);
            if (!organization)
                continue;
            m_everStored.push_back(*organization);
            for (const Field field : typedFields)
                m_stored[{id, field}].push_back(textOf(field, *organization));
        }
    }

    qsizetype storedCount(const EditSubject &subject, Field field)
    {
        return m_stored[{subject.organization, field}].size();
    }

    void forget(const EditSubject &subject)
    {
        std::erase_if(m_typed,
                      [&subject](const auto &typed) { return typed.first.first == subject; });
    }

    Field anyField() { return typedFields[m_dice() % typedFields.size()]; }
    QString newText() { return u"text %1"_s.arg(++m_texts); }
    void say(const QString &what) { m_log << what; }
    void breaks(const QString &how)
    {
        if (m_broken.isEmpty())
            m_broken = u"step %1: %2, after: %3"_s.arg(m_step).arg(
                how, m_log.mid(std::max<qsizetype>(0, m_log.size() - 25)).join(u", "_s));
    }

    struct Typed
    {
        QString text;
        qsizetype stored = 0; ///< how often the field had been stored by then
        bool wasNew = false;  ///< typed into a new one
    };

    std::minstd_rand m_dice;
    FakePortal m_portal;
    FailingPortal m_seen;
    EditorDesk m_desk;
    int m_step = 0;
    int m_texts = 0;
    int m_conflicts = 0;
    int m_failuresSeen = 0;
    QString m_broken;
    QStringList m_log;
    /// The last text of each field.
    std::map<std::pair<EditSubject, Field>, Typed> m_typed;
    std::map<std::pair<OrganizationId, Field>, QStringList> m_stored;
    std::vector<Organization> m_everStored;
    EditSubject m_front;
    EditSubject m_before;                                  ///< what was in front until then
    std::map<Field, std::pair<QString, QString>> m_chosen; ///< theirs, between mine and theirs
};

} // namespace

/// Whatever happens in whatever order: nothing typed is lost, a failure is told where it belongs,
/// and no choice outlives its conflict.
class OrganizationEditorWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promisesAreKept_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void promisesAreKept()
    {
        QFETCH(unsigned, seed);
        Person person(seed);
        const QString broken = person.walk();
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        QVERIFY(person.conflicts() > 0);
        QVERIFY(person.failures() > 0);
    }
};

QTEST_GUILESS_MAIN(OrganizationEditorWalkTest)
#include "tst_organizationeditorwalk.moc"
