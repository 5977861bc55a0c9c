// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importreport.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Of texts that a file holds: a hostile one has megabytes in every field.
constexpr qsizetype longestText = 200;
/// Notes that are told from each other to be kept once; of what is different everywhere, the first
/// ones show as much.
constexpr qsizetype maxShared = 10'000;

QString beginningOf(const QString &text) { return text.left(longestText); }

void writeNote(QDataStream &stream, const ImportNote &note)
{
    stream << quint8(note.reason) << beginningOf(note.subject).toUtf8()
           << beginningOf(note.detail).toUtf8() << note.fields.join(u',').toUtf8()
           << quint32(note.rows.size());
    for (const int row : note.rows)
        stream << row;
    stream << note.problem.has_value();
    if (note.problem)
        stream << quint8(note.problem->field) << quint8(note.problem->reason)
               << quint32(note.problem->sign);
    stream << quint32(note.further.size());
    for (const ImportNote &further : note.further)
        writeNote(stream, further);
}

ImportNote readNote(QDataStream &stream)
{
    ImportNote note;
    quint8 reason = 0;
    QByteArray subject;
    QByteArray detail;
    QByteArray fields;
    quint32 count = 0;
    stream >> reason >> subject >> detail >> fields >> count;
    note.reason = static_cast<ImportNote::Reason>(reason);
    note.subject = QString::fromUtf8(subject);
    note.detail = QString::fromUtf8(detail);
    note.fields = QString::fromUtf8(fields).split(u',', Qt::SkipEmptyParts);
    note.rows.resize(count);
    for (int &row : note.rows)
        stream >> row;
    bool hasProblem = false;
    stream >> hasProblem;
    if (hasProblem) {
        quint8 field = 0;
        quint8 problem = 0;
        quint32 sign = 0;
        stream >> field >> problem >> sign;
        note.problem = FieldProblem{static_cast<OrganizationField>(field),
                                    static_cast<FieldProblem::Reason>(problem), sign};
    }
    stream >> count;
    for (quint32 i = 0; i < count; ++i)
        note.further.push_back(readNote(stream));
    return note;
}

} // namespace

QString keyOf(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return u"new"_s;
    case ImportVerdict::Changed:
        return u"changed"_s;
    case ImportVerdict::Moved:
        return u"moved"_s;
    case ImportVerdict::Unchanged:
        return u"unchanged"_s;
    case ImportVerdict::Duplicate:
        return u"duplicate"_s;
    case ImportVerdict::Rejected:
        return u"rejected"_s;
    case ImportVerdict::NotChosen:
        return u"not_chosen"_s;
    }
    Q_UNREACHABLE();
}

ImportedRow ImportedRows::operator[](std::size_t index) const
{
    const Stored &stored = m_rows[index];
    const qint64 idBegin = index == 0 ? 0 : m_rows[index - 1].idEnd;
    ImportedRow row{
        .row = stored.row,
        .verdict = stored.verdict,
        .id = QString::fromUtf8(QByteArrayView(m_ids).sliced(idBegin, stored.idEnd - idBegin)),
        .note = {},
        .remarks = {}};
    if (stored.note != 0) {
        QDataStream stream(noteAt(stored.note).toByteArray());
        row.note = readNote(stream);
    }
    if (stored.remarks != 0) {
        QDataStream stream(noteAt(stored.remarks).toByteArray());
        row.remarks = readNote(stream).further;
    }
    return row;
}

void ImportedRows::add(int row, const QString &id)
{
    m_ids += beginningOf(id).toUtf8();
    m_rows.push_back({.row = row,
                      .note = 0,
                      .remarks = 0,
                      .idEnd = m_ids.size(),
                      .verdict = ImportVerdict::New});
    ++m_counts[static_cast<std::size_t>(ImportVerdict::New)];
}

void ImportedRows::setVerdict(std::size_t index, ImportVerdict verdict, const ImportNote &note)
{
    Stored &row = m_rows[index];
    --m_counts[static_cast<std::size_t>(row.verdict)];
    ++m_counts[static_cast<std::size_t>(verdict)];
    row.verdict = verdict;
    row.note = stored(note);
}

void ImportedRows::setRemarks(const std::vector<ImportNote> &remarks)
{
    m_rows.back().remarks = stored({.further = remarks});
}

quint32 ImportedRows::stored(const ImportNote &note)
{
    if (note == ImportNote{})
        return 0;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    writeNote(stream, note);
    if (const quint32 place = m_sharedNotes.value(bytes))
        return place;
    m_notes += bytes;
    m_noteEnds.push_back(m_notes.size());
    const auto place = static_cast<quint32>(m_noteEnds.size() - 1);
    if (m_sharedNotes.size() < maxShared)
        m_sharedNotes.insert(bytes, place);
    return place;
}

QByteArrayView ImportedRows::noteAt(quint32 place) const
{
    const qint64 begin = m_noteEnds[place - 1];
    return QByteArrayView(m_notes).sliced(begin, m_noteEnds[place] - begin);
}

} // namespace ratingdesk
