// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/momentreader.h"

#include "models/domain/minsktime.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

QString digits(QChar letter, qsizetype count)
{
    if (letter == u'y')
        return u"(\\d{%1})"_s.arg(count);
    if (letter == u'z')
        return count == 1 ? u"(\\d{1,3})"_s : u"(\\d{3})"_s;
    return count == 1 ? u"(\\d{1,2})"_s : u"(\\d{2})"_s;
}

} // namespace

MomentReader::MomentReader(const QString &form, QDate lastDay) : m_form(form), m_lastDay(lastDay)
{
    const QStringList forms =
        form.isEmpty() ? QStringList{u"d.M.yyyy"_s, u"d.M.yyyy H:mm"_s, u"d.M.yyyy H:mm:ss"_s}
                       : QStringList{form};
    for (const QString &each : forms) {
        if (const auto pattern = patternOf(each))
            m_patterns.push_back(*pattern);
    }
}

tl::expected<QDateTime, MomentProblem> MomentReader::read(const QString &text) const
{
    const Moment moment = readByForm(text);
    if (!moment)
        return moment;
    if (moment->date().year() < earliestYear)
        return tl::unexpected(MomentProblem::TooEarly);
    if (minskDay(*moment) > m_lastDay)
        return tl::unexpected(MomentProblem::Future);
    return moment->toUTC();
}

/// None when the form has words or zones in it, which only Qt reads.
std::optional<MomentReader::Pattern> MomentReader::patternOf(const QString &form)
{
    Pattern pattern;
    QString expression;
    bool isQuoted = false;
    qsizetype count = 1;
    for (qsizetype at = 0; at < form.size(); at += count) {
        const QChar letter = form[at];
        count = 1;
        while (at + count < form.size() && form[at + count] == letter)
            ++count;
        if (letter == u'\'') {
            isQuoted = isQuoted != (count % 2 == 1);
            expression += QString(count / 2, u'\'');
        } else if (!isQuoted && letter.isLetter()) {
            const bool isYear = letter == u'y' && (count == 2 || count == 4);
            const bool isMilliseconds = letter == u'z' && (count == 1 || count == 3);
            const bool isOther = u"dMhHms"_s.contains(letter) && count <= 2;
            const QChar part = letter == u'h' ? u'H' : letter;
            if (!isYear && !isMilliseconds && !isOther)
                return {};
            if (const qsizetype before = pattern.letters.indexOf(part); before >= 0) {
                // What stands there twice is the same twice.
                expression += u"\\g{%1}"_s.arg(before + 1);
                continue;
            }
            pattern.letters += part;
            pattern.hasShortYear = pattern.hasShortYear || (isYear && count == 2);
            expression += digits(letter, count);
        } else {
            expression += QRegularExpression::escape(form.mid(at, count));
        }
    }
    pattern.expression.setPattern(QRegularExpression::anchoredPattern(expression));
    return pattern;
}

MomentReader::Moment MomentReader::readByPattern(const QString &text, const Pattern &pattern)
{
    const QRegularExpressionMatch match = pattern.expression.match(text);
    if (!match.hasMatch())
        return tl::unexpected(MomentProblem::Misformed);
    const auto part = [&](QChar letter, int otherwise) {
        const qsizetype group = pattern.letters.indexOf(letter);
        return group < 0 ? otherwise : match.capturedView(static_cast<int>(group) + 1).toInt();
    };
    int year = part(u'y', 1900);
    if (pattern.hasShortYear)
        year += year >= earliestYear % 100 ? 1900 : 2000;
    const QDate day(year, part(u'M', 1), part(u'd', 1));
    const QTime time(part(u'H', 0), part(u'm', 0), part(u's', 0), part(u'z', 0));
    if (!day.isValid() || !time.isValid())
        return tl::unexpected(MomentProblem::Impossible);
    return minskMoment(day, time);
}

MomentReader::Moment MomentReader::readByQt(const QString &text) const
{
    static const QRegularExpression isoForm(
        uR"(^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?\s?(Z|[+-]\d{2}(:?\d{2})?)?)?$)"_s);
    const QDateTime moment = m_form.isEmpty() ? QDateTime::fromString(text, Qt::ISODate)
                                              : QDateTime::fromString(text, m_form);
    // A time that names no zone is one by the clocks of Minsk, also where those of this computer
    // skip it.
    const QDateTime inMinsk =
        moment.timeSpec() == Qt::LocalTime ? minskMoment(moment.date(), moment.time()) : moment;
    if (!inMinsk.isValid())
        return tl::unexpected(m_form.isEmpty() && isoForm.match(text).hasMatch()
                                  ? MomentProblem::Impossible
                                  : MomentProblem::Misformed);
    return inMinsk;
}

MomentReader::Moment MomentReader::readByForm(const QString &text) const
{
    Moment moment = tl::unexpected(MomentProblem::Misformed);
    if (m_form.isEmpty() || m_patterns.empty())
        moment = readByQt(text);
    for (const Pattern &pattern : m_patterns) {
        if (moment || moment.error() != MomentProblem::Misformed)
            break;
        moment = readByPattern(text, pattern);
    }
    return moment;
}

} // namespace ratingdesk
