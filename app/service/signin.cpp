// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/signin.h"

#include "app/service/answers.h"
#include "models/domain/clock.h"
#include "models/portal/passwords/passwords.h"
#include "models/portal/sql/sqlaccounts.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ratingdesk {

namespace {

constexpr std::chrono::seconds accessTime = 10min;
constexpr std::chrono::seconds checkedEvery = 1min;
constexpr int refreshDays = 14;
/// A password takes a tenth of a second: who comes after so many is asked to come again.
constexpr int maxWaiting = 20;
/// Who watches the service does not wait longer for it.
constexpr std::chrono::seconds longestReach = 3s;
constexpr qsizetype maxAccess = 100'000;
constexpr qsizetype maxForm = 4096;

/// All who sign in wait for each other here.
TimeLimits limits()
{
    TimeLimits limits;
    limits.lock = 5s;
    return limits;
}

HttpAnswer refused(const QString &error)
{
    HttpAnswer answer = jsonAnswer(wire::TokenRefusal{.error = error});
    answer.status = 400;
    answer.fields = {{"Cache-Control", "no-store"}};
    return answer;
}

HttpAnswer tooMany(std::chrono::seconds wait)
{
    HttpAnswer answer = problemAnswer(429);
    answer.fields.emplace_back("Retry-After", QByteArray::number(qint64(wait.count())));
    return answer;
}

} // namespace

SignIn::SignIn(const SqlAddress &address, const QString &password) : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"sign-in"_s);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this, address, password] {
        m_accounts = std::make_shared<SqlAccounts>(address, password, limits());
    });
    m_answersInTime.setSingleShot(true);
    connect(&m_answersInTime, &QTimer::timeout, this, [this] { reached(problemAnswer(503)); });
}

SignIn::~SignIn()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_accounts.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void SignIn::answer(const HttpRequest &request, const QByteArray &client, const Done &done)
{
    if (request.field("content-type").split(';').first().trimmed().toLower() !=
        wire::contentTypes::form) {
        done(problemAnswer(415));
        return;
    }
    const auto asked = request.body.size() <= maxForm ? wire::tokenRequestIn(request.body)
                                                      : tl::unexpected(u"invalid_request"_s);
    if (!asked) {
        done(refused(asked.error()));
        return;
    }
    if (m_waiting >= maxWaiting) {
        done(tooMany(2s));
        return;
    }
    if (const auto *grant = std::get_if<wire::RefreshGrant>(&*asked)) {
        // Keys cannot be guessed; who tries all the same waits as for passwords.
        if (const auto wait = m_tries.begin({}, client); wait > 0s) {
            done(tooMany(wait));
            return;
        }
        carryOut(
            [hash = keyHash(grant->refreshToken.toLatin1())](SqlAccounts &accounts,
                                                             const QString &newKeyHash) {
                return accounts.exchange(hash, {.hash = newKeyHash,
                                                .family = {},
                                                .expiresAt = Clock::now().addDays(refreshDays)});
            },
            {}, client, done);
        return;
    }
    const auto &grant = std::get<wire::PasswordGrant>(*asked);
    if (const auto wait = m_tries.begin(grant.username, client); wait > 0s) {
        done(tooMany(wait));
        return;
    }
    carryOut(
        [grant](SqlAccounts &accounts,
                const QString &newKeyHash) -> Result<std::optional<Admission>> {
            const auto hash = accounts.passwordHash(grant.username);
            if (!hash)
                return Failure(hash.error());
            if (!isPassword(grant.password, *hash))
                return std::nullopt;
            return accounts.letIn(grant.username, *hash,
                                  {.hash = newKeyHash,
                                   .family = keyHash(randomKey()),
                                   .expiresAt = Clock::now().addDays(refreshDays)});
        },
        grant.username, client, done);
}

void SignIn::carryOut(Work work, const QString &account, const QByteArray &client, const Done &done)
{
    ++m_waiting;
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work), account, client, done] {
        const QByteArray key = randomKey();
        const auto outcome = work(*m_accounts, keyHash(key));
        QMetaObject::invokeMethod(this, [this, outcome, key, account, client, done] {
            --m_waiting;
            if (!outcome) {
                m_tries.takeBack(account, client);
                done(problemAnswer(outcome.error()));
            } else if (!*outcome || !(*outcome)->isAllowed) {
                if (*outcome)
                    forget((*outcome)->login); // whoever has that key has got more of it
                done(refused(u"invalid_grant"_s));
            } else {
                m_tries.succeeded(account, client);
                done(granted(**outcome, key));
            }
        });
    });
}

void SignIn::reach(const Done &done)
{
    m_askedWhether.push_back(done);
    if (!m_answersInTime.isActive())
        m_answersInTime.start(longestReach);
    if (std::exchange(m_isReaching, true))
        return;
    QMetaObject::invokeMethod(m_worker, [this] {
        const auto outcome = m_accounts->reach();
        QMetaObject::invokeMethod(this, [this, outcome] {
            m_isReaching = false;
            reached(outcome ? HttpAnswer{.contentType = "text/plain", .body = "ok\n"}
                            : problemAnswer(503));
        });
    });
}

void SignIn::reached(const HttpAnswer &answer)
{
    m_answersInTime.stop();
    for (const Done &done : std::exchange(m_askedWhether, {}))
        done(answer);
}

HttpAnswer SignIn::granted(const Admission &admission, const QByteArray &refreshKey)
{
    const QDateTime now = Clock::now();
    if (m_access.size() >= maxAccess)
        m_access.removeIf([&now](const auto &entry) { return entry.value().until <= now; });
    const QByteArray token = randomKey();
    m_access.insert(keyHash(token), {.account = admission.login,
                                     .until = now.addSecs(accessTime.count()),
                                     .signIn = admission.signIn,
                                     .checkedAt = now});
    HttpAnswer answer =
        jsonAnswer(wire::TokenAnswer{.accessToken = QString::fromLatin1(token),
                                     .expiresIn = static_cast<int>(accessTime.count()),
                                     .refreshToken = QString::fromLatin1(refreshKey)});
    answer.fields = {{"Cache-Control", "no-store"}};
    return answer;
}

const SignIn::Access *SignIn::accessOf(const QByteArray &authorization)
{
    constexpr char scheme[] = "bearer ";
    if (authorization.left(7).toLower() != scheme)
        return nullptr;
    const QString hash = keyHash(authorization.mid(7).trimmed());
    const auto access = m_access.constFind(hash);
    if (access == m_access.constEnd())
        return nullptr;
    if (access->until <= Clock::now()) {
        m_access.erase(access);
        return nullptr;
    }
    return &*access;
}

std::optional<QString> SignIn::accountOf(const QByteArray &authorization)
{
    const Access *access = accessOf(authorization);
    return access ? std::optional(access->account) : std::nullopt;
}

void SignIn::identify(const QByteArray &authorization, const Use &use)
{
    const Access *access = accessOf(authorization);
    if (!access) {
        use(std::nullopt);
        return;
    }
    const QString account = access->account;
    if (access->checkedAt.addSecs(checkedEvery.count()) > Clock::now()) {
        use(account);
        return;
    }
    auto &asked = m_inCheck[account];
    asked.push_back({authorization, use});
    if (asked.size() == 1)
        check(account);
}

void SignIn::check(const QString &account)
{
    QMetaObject::invokeMethod(m_worker, [this, account] {
        const auto signIn = m_accounts->signInOf(account);
        QMetaObject::invokeMethod(this, [this, account, signIn] { checked(account, signIn); });
    });
}

void SignIn::checked(const QString &account, const Result<std::optional<qint64>> &signIn)
{
    if (signIn) {
        m_access.removeIf([&](const auto &entry) {
            return entry.value().account == account && entry.value().signIn != *signIn;
        });
        for (Access &access : m_access) {
            if (access.account == account)
                access.checkedAt = Clock::now();
        }
    }
    for (const Asked &asked : m_inCheck.take(account)) {
        const Access *access = accessOf(asked.authorization);
        if (!access)
            asked.use(std::nullopt);
        else if (!signIn)
            asked.use(Failure(signIn.error()));
        else
            asked.use(access->account);
    }
}

void SignIn::forget(const QString &account)
{
    m_access.removeIf([&account](const auto &entry) { return entry.value().account == account; });
}

} // namespace ratingdesk
