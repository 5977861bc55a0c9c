// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/requestrecord.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;
/// The form of the answers written below; a later one gets the next number.
constexpr quint8 answerForm = 1;
/// That of questionnaires tells since then which of them were different.
constexpr quint8 questionnaireForm = 2;

// One order of values for writing and reading: each type is told once, below.

template <class Visitor, class T>
void visitFields(Visitor &visit, T &value);

class Writer
{
public:
    explicit Writer(QByteArray &bytes) : m_stream(&bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(streamVersion);
    }

    template <class... Values>
    void operator()(const Values &...values)
    {
        (put(values), ...);
    }

private:
    template <class T>
    void put(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            m_stream << static_cast<qint32>(value);
        else
            m_stream << value;
    }
    template <class Tag>
    void put(const Id<Tag> &id)
    {
        m_stream << id.value();
    }
    template <class T>
    void put(const std::optional<T> &value)
    {
        m_stream << value.has_value();
        if (value)
            put(*value);
    }
    template <class T>
    void put(const std::vector<T> &values)
    {
        m_stream << static_cast<quint64>(values.size());
        for (const T &value : values)
            put(value);
    }
    void put(const Stand &stand) { visitFields(*this, stand); }
    void put(const Organization &organization) { visitFields(*this, organization); }
    void put(const ParentSpan &span)
    {
        (*this)(span.organization, span.parent, span.from, span.until);
    }
    void put(const Change &change)
    {
        m_stream << static_cast<quint8>(change.index());
        std::visit([this](const auto &kind) { visitFields(*this, kind); }, change);
    }

    QDataStream m_stream;
};

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_stream(bytes)
    {
        m_stream.setVersion(streamVersion);
    }

    template <class... Values>
    void operator()(Values &...values)
    {
        (take(values), ...);
    }
    bool isAtEnd() const { return m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

private:
    template <class T>
    void take(T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            qint32 number = 0;
            m_stream >> number;
            value = static_cast<T>(number);
        } else {
            m_stream >> value;
        }
    }
    template <class Tag>
    void take(Id<Tag> &id)
    {
        qint64 value = 0;
        m_stream >> value;
        id = Id<Tag>(value);
    }
    template <class T>
    void take(std::optional<T> &value)
    {
        bool has = false;
        m_stream >> has;
        value.reset();
        if (has)
            take(value.emplace());
    }
    template <class T>
    void take(std::vector<T> &values)
    {
        quint64 count = 0;
        m_stream >> count;
        values.clear();
        for (quint64 i = 0; i < count && m_stream.status() == QDataStream::Ok; ++i)
            take(values.emplace_back());
    }
    void take(Stand &stand) { visitFields(*this, stand); }
    void take(Organization &organization) { visitFields(*this, organization); }
    void take(ParentSpan &span) { (*this)(span.organization, span.parent, span.from, span.until); }
    void take(Change &change)
    {
        quint8 kind = 0;
        m_stream >> kind;
        takeKind<0>(change, kind);
    }
    template <std::size_t index>
    void takeKind(Change &change, quint8 kind)
    {
        if constexpr (index < std::variant_size_v<Change>) {
            if (kind == index)
                visitFields(*this, change.emplace<index>());
            else
                takeKind<index + 1>(change, kind);
        } else {
            m_stream.setStatus(QDataStream::ReadCorruptData);
        }
    }

    QDataStream m_stream;
};

// `T` is const for writing.
template <class Visitor, class T>
void visitFields(Visitor &visit, T &value)
{
    using Plain = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Plain, Organization>) {
        visit(value.id, value.parent, value.kind, value.state, value.registerKind, value.nameRu,
              value.nameBe, value.shortNameRu, value.shortNameBe, value.unp, value.soato,
              value.address, value.phone, value.email, value.website, value.sphere, value.category,
              value.mergedInto, value.revision);
    } else if constexpr (std::is_same_v<Plain, Stand>) {
        visit(value.id, value.organization, value.code, value.designName, value.language,
              value.printedOn, value.printedBy, value.place, value.placedOn, value.checkedOn,
              value.retiredOn, value.scans, value.scannedOn, value.revision);
    } else if constexpr (std::is_same_v<Plain, CreateOrganization>) {
        visit(value.organization, value.spans, value.isRestored);
    } else if constexpr (std::is_same_v<Plain, UpdateOrganization>) {
        visit(value.organization, value.isRestored);
    } else if constexpr (std::is_same_v<Plain, MoveOrganization>) {
        visit(value.organization, value.to, value.on, value.revision);
    } else if constexpr (std::is_same_v<Plain, SetOrganizationState>) {
        visit(value.organization, value.state, value.revision, value.spans);
    } else if constexpr (std::is_same_v<Plain, MergeOrganization>) {
        visit(value.organization, value.into, value.on, value.revision, value.spans);
    } else {
        static_assert(std::is_same_v<Plain, WithdrawOrganization>);
        visit(value.organization, value.revision);
    }
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Little is gained by pressing harder, and it takes longer than the change itself.
QString packed(const QByteArray &bytes)
{
    return QString::fromLatin1(qCompress(bytes, 1).toBase64());
}

PortalError unreadableAnswer()
{
    return {.kind = PortalError::Kind::Internal,
            .problem = PortalError::Problem::Other,
            .detail = u"the kept answer of the request cannot be read"_s};
}

} // namespace

QString newRequestId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString fingerprintOf(const ChangeSet &changes)
{
    QByteArray bytes;
    Writer write(bytes);
    write(changes.changes, changes.reason);
    return hashOf(bytes);
}

QString fingerprintOf(const std::vector<Questionnaire> &questionnaires)
{
    QByteArray bytes;
    Writer write(bytes);
    for (const Questionnaire &given : questionnaires) {
        write(given.id, given.organization, given.user, given.givenAt.toMSecsSinceEpoch());
        for (const quint8 score : given.scores)
            write(score);
        write(static_cast<quint64>(given.additionalScores.size()));
        for (const auto &[criterion, score] : given.additionalScores)
            write(criterion, score);
        write(given.channel, given.comment, given.sourceId);
    }
    return hashOf(bytes);
}

QString fingerprintOf(const ListEntry &entry, const QString &reason)
{
    QByteArray bytes;
    Writer write(bytes);
    write(entry.list, entry.id, entry.sphere, entry.nameRu, entry.nameBe, reason);
    return hashOf(bytes);
}

QString fingerprintOf(const Account &account, bool isNew)
{
    QByteArray bytes;
    Writer write(bytes);
    write(isNew, account.id, account.login, account.role, account.scope, account.isActive,
          account.revision);
    return hashOf(bytes);
}

QString fingerprintOf(const std::vector<Stand> &stands, bool areNew)
{
    QByteArray bytes;
    Writer write(bytes);
    write(areNew);
    for (const Stand &stand : stands)
        write(stand.id, stand.organization, stand.designName, stand.language, stand.place,
              stand.placedOn, stand.checkedOn, stand.retiredOn, stand.revision);
    return hashOf(bytes);
}

QString packedAnswer(const ChangeReceipt &receipt)
{
    QByteArray bytes;
    Writer write(bytes);
    write(answerForm, receipt.organizations, receipt.inverse.changes, receipt.inverse.reason,
          receipt.descendantsMoved, receipt.questionnairesMoved);
    return packed(bytes);
}

QString packedAnswer(const QuestionnaireReceipt &receipt)
{
    QByteArray bytes;
    Writer write(bytes);
    write(questionnaireForm, receipt.added, receipt.alreadyThere, receipt.different,
          receipt.withoutOrganization);
    return packed(bytes);
}

QString packedAnswer(const ListEntry &entry)
{
    QByteArray bytes;
    Writer write(bytes);
    write(answerForm, entry.list, entry.id, entry.sphere, entry.nameRu, entry.nameBe);
    return packed(bytes);
}

QString packedAnswer(const Account &account)
{
    QByteArray bytes;
    Writer write(bytes);
    write(answerForm, account.id, account.login, account.role, account.scope, account.isActive,
          account.signedInAt, account.revision);
    return packed(bytes);
}

QString packedAnswer(const std::vector<Stand> &stands)
{
    QByteArray bytes;
    Writer write(bytes);
    write(answerForm, stands);
    return packed(bytes);
}

Result<ChangeReceipt> unpackedChangeReceipt(const QString &answer)
{
    const QByteArray bytes = qUncompress(QByteArray::fromBase64(answer.toLatin1()));
    Reader read(bytes);
    quint8 form = 0;
    ChangeReceipt receipt;
    read(form, receipt.organizations, receipt.inverse.changes, receipt.inverse.reason,
         receipt.descendantsMoved, receipt.questionnairesMoved);
    if (form != answerForm || !read.isAtEnd())
        return Failure(unreadableAnswer());
    return receipt;
}

Result<QuestionnaireReceipt> unpackedQuestionnaireReceipt(const QString &answer)
{
    const QByteArray bytes = qUncompress(QByteArray::fromBase64(answer.toLatin1()));
    Reader read(bytes);
    quint8 form = 0;
    QuestionnaireReceipt receipt;
    read(form, receipt.added, receipt.alreadyThere);
    if (form >= questionnaireForm)
        read(receipt.different);
    read(receipt.withoutOrganization);
    if (form == 0 || form > questionnaireForm || !read.isAtEnd())
        return Failure(unreadableAnswer());
    return receipt;
}

Result<ListEntry> unpackedListEntry(const QString &answer)
{
    const QByteArray bytes = qUncompress(QByteArray::fromBase64(answer.toLatin1()));
    Reader read(bytes);
    quint8 form = 0;
    ListEntry entry;
    read(form, entry.list, entry.id, entry.sphere, entry.nameRu, entry.nameBe);
    if (form != answerForm || !read.isAtEnd())
        return Failure(unreadableAnswer());
    return entry;
}

Result<Account> unpackedAccount(const QString &answer)
{
    const QByteArray bytes = qUncompress(QByteArray::fromBase64(answer.toLatin1()));
    Reader read(bytes);
    quint8 form = 0;
    Account account;
    read(form, account.id, account.login, account.role, account.scope, account.isActive,
         account.signedInAt, account.revision);
    if (form != answerForm || !read.isAtEnd())
        return Failure(unreadableAnswer());
    return account;
}

Result<std::vector<Stand>> unpackedStands(const QString &answer)
{
    const QByteArray bytes = qUncompress(QByteArray::fromBase64(answer.toLatin1()));
    Reader read(bytes);
    quint8 form = 0;
    std::vector<Stand> stands;
    read(form, stands);
    if (form != answerForm || !read.isAtEnd())
        return Failure(unreadableAnswer());
    return stands;
}

} // namespace ratingdesk
