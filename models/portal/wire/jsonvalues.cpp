// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

bool JsonReader::refuse(QStringView why)
{
    m_where.clear();
    m_why = why.toString();
    return false;
}

bool JsonReader::passOn(const QString &outer)
{
    if (!m_where.isEmpty() && !m_where.startsWith(u'['))
        m_where.prepend(u'.');
    m_where.prepend(outer);
    return false;
}

bool JsonReader::read(const QJsonValue &value, bool &into)
{
    if (!value.isBool())
        return refuse(u"true or false is expected");
    into = value.toBool();
    return true;
}

bool JsonReader::read(const QJsonValue &value, QString &into)
{
    if (!value.isString())
        return refuse(u"a text is expected");
    into = value.toString();
    return into.size() <= longestText || refuse(u"the text is too long");
}

bool JsonReader::read(const QJsonValue &value, QJsonObject &into)
{
    if (!value.isObject())
        return refuse(u"an object is expected");
    into = value.toObject();
    return true;
}

bool JsonReader::read(const QJsonValue &value, QDate &into)
{
    if (value.isNull()) {
        into = {};
        return true;
    }
    into = dayIn(value.toString());
    return into.isValid() || refuse(u"a day is expected, as 2023-05-01");
}

bool JsonReader::read(const QJsonValue &value, Month &into)
{
    const auto month = monthIn(value.toString());
    if (!month)
        return refuse(u"a month is expected, as 2023-05");
    into = *month;
    return true;
}

bool JsonReader::read(const QJsonValue &value, QDateTime &into)
{
    if (value.isNull()) {
        into = {};
        return true;
    }
    into = momentIn(value.toString());
    return into.isValid() || refuse(u"a moment is expected, as 2023-05-01T09:30:00.000Z");
}

bool JsonReader::read(const QJsonValue &value, Scores &into)
{
    if (!value.isObject())
        return refuse(u"an object is expected");
    const QJsonObject object = value.toObject();
    for (const BaseCriterion criterion : allBaseCriteria) {
        const QString name = nameOf(criterion);
        if (!object.contains(name)) {
            refuse(u"missing");
            return passOn(name);
        }
        if (!read(object.value(name), into[static_cast<std::size_t>(criterion)]))
            return passOn(name);
    }
    if (m_unknown == Unknown::Ignored || object.size() == qsizetype(allBaseCriteria.size()))
        return true;
    return refuseUnknown(
        object, [](const QString &name) { return enumeratorOf<BaseCriterion>(name).has_value(); });
}

bool JsonReader::read(const QJsonValue &value, TallyColumns &into)
{
    std::vector<TallyColumn> columns;
    if (!read(value, columns, tallyColumnCount))
        return false;
    into.reset();
    for (const TallyColumn column : columns)
        into.set(static_cast<std::size_t>(column));
    return true;
}

bool JsonReader::read(const QJsonValue &value, qint64 &into)
{
    // The default stands for everything that is no whole number.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return refuse(u"a whole number is expected");
    into = value.toInteger();
    return true;
}

} // namespace ratingdesk::wire
