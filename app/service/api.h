// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/jobs.h"
#include "app/service/portalsessions.h"
#include "app/service/router.h"

namespace ratingdesk {

class SignIn;

/// The verbs of the door over HTTP: finds out whose request it is, asks that account's session, and
/// says what it answered.
class Api : public QObject
{
    Q_OBJECT

public:
    Api(SignIn &signIn, PortalSessions::MakeSource makeSource);

    void addTo(Router &router);
    /// Long polls are answered now, and at once from now on.
    void stop();

private:
    using Session = PortalSessions::Session;
    using Verb = void (Api::*)(const Call &, Session &);

    /// For who brings a token.
    void add(Router &router, const char *method, const QByteArray &pattern, Verb verb);

    void openSession(const Call &call, Session &session);
    void skeleton(const Call &call, Session &session);
    void referenceData(const Call &call, Session &session);
    void wholeRegister(const Call &call, Session &session);
    void organizations(const Call &call, Session &session);
    void lookUp(const Call &call, Session &session);
    void organization(const Call &call, Session &session);
    void putOrganization(const Call &call, Session &session);
    void parentSpans(const Call &call, Session &session);
    void hierarchies(const Call &call, Session &session);
    void apply(const Call &call, Session &session);
    void addListEntry(const Call &call, Session &session);

    void tallies(const Call &call, Session &session);
    void figures(const Call &call, Session &session);
    void addQuestionnaires(const Call &call, Session &session);
    void comments(const Call &call, Session &session);
    void journal(const Call &call, Session &session);
    void journalHead(const Call &call, Session &session);
    void request(const Call &call, Session &session);
    void settle(const Call &call, Session &session);
    void check(const Call &call, Session &session);
    void changes(const Call &call, Session &session);

    void accounts(const Call &call, Session &session);
    void addAccount(const Call &call, Session &session);
    void changeAccount(const Call &call, Session &session);
    void setPassword(const Call &call, Session &session);
    void stands(const Call &call, Session &session);
    void addStands(const Call &call, Session &session);
    void changeStands(const Call &call, Session &session);
    void job(const Call &call, Session &session);
    void jobAnswer(const Call &call, Session &session);
    void cancelJob(const Call &call, Session &session);

    /// Goes on where that many values of each organization, or of each of so many, are not more
    /// than an answer may hold.
    void ifNotTooMuch(const Call &call, PortalSource &source, qint64 valuesOfEach,
                      std::optional<qint64> organizations, const QString &subject,
                      const std::function<void(PortalSource &)> &next);
    /// What is wrong with who asks rather than with what was asked ends their session.
    void fail(const Call &call, const PortalError &error, bool isConditional = false);
    /// `convert` makes an HttpAnswer of the value.
    template <class T, class Convert>
    void answer(const Call &call, const Future<T> &future, Convert convert,
                bool isConditional = false);
    /// The same, made beside the thread that serves everybody: for what may be long.
    template <class T, class Convert>
    void answerWritten(const Call &call, const Future<T> &future, Convert convert);
    /// The same for what may take long: where who asked prefers that, it becomes a job. `begin`
    /// asks the portal.
    template <class T, class Begin, class Convert>
    void answerOrBegin(const Call &call, const Jobs::Request &request, Begin begin,
                       Convert convert);
    void answerWithJob(const Call &call, const wire::JobStatus &job);

    /// What was asked for, once it is read: of a long body beside the thread that serves everybody.
    /// `next` is called with an Asked<T> and the source, unless the call was refused.
    template <class T>
    struct Asked
    {
        T value;
        QByteArray mark; ///< the same for the same body
    };
    template <class T, class Next>
    void withBody(const Call &call, const Session &session, Next next);
    template <class Query>
    std::optional<Query> queryOf(const Call &call);
    /// The request's id, or nothing after the call was refused: what is to be kept needs one.
    std::optional<QString> requestOf(const Call &call, ApplyMode mode);

    SignIn &m_signIn;
    PortalSessions m_sessions;
    Jobs m_jobs;
    bool m_isStopping = false;
};

} // namespace ratingdesk
