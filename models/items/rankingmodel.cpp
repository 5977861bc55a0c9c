// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rankingmodel.h"

#include "models/domain/foldedtext.h"
#include "models/stores/organizationstore.h"
#include "models/words/domainwords.h"
#include "models/words/rankingwords.h"
#include "models/words/tooltiptext.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int fewestScoreDecimals = 2;
constexpr int percentDecimals = 1;

bool isCriterion(int column)
{
    return column >= RankingModel::SimplicityColumn && column <= RankingModel::CourtesyColumn;
}

const Fraction &criterionOf(const RankingRow &row, int column)
{
    return row.criteria[static_cast<std::size_t>(column - RankingModel::SimplicityColumn)];
}

std::optional<double> valueOf(const Fraction &fraction)
{
    return fraction.isNull() ? std::nullopt : std::optional(fraction.value());
}

} // namespace

RankingModel::RankingModel(OrganizationStore &organizations, QObject *parent)
    : QAbstractTableModel(parent), m_organizations(organizations)
{
    const auto namesChanged = [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn));
    };
    connect(&organizations, &OrganizationStore::updated, this, namesChanged);
    connect(&organizations, &OrganizationStore::wasReset, this, namesChanged);
}

bool RankingModel::setAnswer(std::shared_ptr<const RankingAnswer> answer)
{
    // The order is new in every answer. Where the members are the same, they keep their selection.
    QHash<OrganizationId, int> rows;
    if (answer) {
        rows.reserve(static_cast<qsizetype>(answer->ranking.rows.size()));
        for (std::size_t i = 0; i < answer->ranking.rows.size(); ++i)
            rows.insert(answer->ranking.rows[i].organization, static_cast<int>(i));
    }
    const bool isSameSet =
        rows.size() == m_rows.size() &&
        std::all_of(rows.keyBegin(), rows.keyEnd(),
                    [this](OrganizationId organization) { return m_rows.contains(organization); });
    const auto take = [&] {
        m_answer = std::move(answer);
        m_rows = std::move(rows);
        m_scoreDecimals = m_answer ? decimalsThatTellApart(m_answer->ranking, fewestScoreDecimals)
                                   : std::vector<int>();
    };
    if (!isSameSet || rows.isEmpty()) {
        beginResetModel();
        take();
        endResetModel();
        return !isSameSet;
    }

    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(createIndex(rows.value(organizationAt(index.row())), index.column()));
    take();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    return false;
}

void RankingModel::setPinned(const std::set<OrganizationId> &organizations)
{
    m_pinned = organizations;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn));
}

void RankingModel::setLanguage(Language language)
{
    m_language = language;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

OrganizationId RankingModel::organizationAt(int row) const
{
    return m_answer->ranking.rows[static_cast<std::size_t>(row)].organization;
}

int RankingModel::rowOf(OrganizationId organization) const
{
    return m_rows.value(organization, -1);
}

int RankingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_answer ? 0 : static_cast<int>(m_answer->ranking.rows.size());
}

int RankingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RankingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row(index), index.column());
    case RawValueRole:
        return rawValue(row(index), index.column());
    case OrganizationRole:
        return QVariant::fromValue(row(index).organization);
    case TrendRole:
        return trend(row(index));
    case PinnedRole:
        return m_pinned.contains(row(index).organization);
    case CellTextRole:
        return cellText(row(index), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter |
            (index.column() == NameColumn || index.column() == TrendColumn ? Qt::AlignLeft
                                                                           : Qt::AlignRight)));
    case Qt::ToolTipRole:
        return toolTipText(description(row(index), index.column()));
    case Qt::AccessibleTextRole:
        return description(row(index), index.column());
    default:
        return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter |
            (section == NameColumn || section == TrendColumn ? Qt::AlignLeft : Qt::AlignRight)));
    }
    if (role == Qt::ToolTipRole && isCriterion(section))
        return toolTipText(
            criterionDescription(static_cast<BaseCriterion>(section - SimplicityColumn)));
    if (role == WidestTextRole && section == ScoreColumn && !m_scoreDecimals.empty()) {
        const int most = *std::max_element(m_scoreDecimals.begin(), m_scoreDecimals.end());
        return u"0"_s + QLocale().decimalPoint() + QString(most, u'0');
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case PositionColumn:
        return tr("Position");
    case MovementColumn:
        return tr("Movement");
    case NameColumn:
        return tr("Name");
    case QuestionnairesColumn:
        return tr("Questionnaires");
    case ScoreColumn:
        return tr("Score");
    case SimplicityColumn:
    case InformationColumn:
    case TimelinessColumn:
    case CourtesyColumn:
        return criterionText(static_cast<BaseCriterion>(section - SimplicityColumn));
    case SatisfactionColumn:
        return tr("Satisfaction");
    case TrendColumn:
        return tr("Trend");
    case ColumnCount:
        break;
    }
    return {};
}

const RankingRow &RankingModel::row(const QModelIndex &index) const
{
    return m_answer->ranking.rows[static_cast<std::size_t>(index.row())];
}

QString RankingModel::displayText(const RankingRow &row, int column) const
{
    if (isCriterion(column))
        return fractionText(criterionOf(row, column), fewestScoreDecimals);
    switch (static_cast<Column>(column)) {
    case PositionColumn:
        return row.position ? numberText(*row.position) : QStringLiteral("–");
    case MovementColumn:
        return isCompared() ? movementText(row.movement()) : QString();
    case NameColumn:
        return m_organizations.name(row.organization, m_language);
    case QuestionnairesColumn:
        //: A number of questionnaires that is too small to rely on
        return row.questionnaires > 0 && row.hasFewRatings()
                   ? tr("few: %1").arg(numberText(row.questionnaires))
                   : numberText(row.questionnaires);
    case ScoreColumn:
        return scoreText(row);
    case SatisfactionColumn:
        if (row.satisfaction.isNull())
            return QStringLiteral("–");
        return fractionText(row.satisfaction.inPercent(), percentDecimals) + QChar(QChar::Nbsp) +
               QLocale().percent();
    default:
        return {};
    }
}

QString RankingModel::cellText(const RankingRow &row, int column) const
{
    if (isCriterion(column))
        return criterionOf(row, column).text(fewestScoreDecimals, QLocale());
    switch (static_cast<Column>(column)) {
    case PositionColumn:
        return row.position ? QString::number(*row.position) : QString();
    case MovementColumn:
        return row.movement() ? QString::number(*row.movement()) : QString();
    case QuestionnairesColumn:
        return QString::number(row.questionnaires);
    case ScoreColumn:
        return row.score.isNull() ? QString() : scoreText(row);
    case SatisfactionColumn:
        return row.satisfaction.inPercent().text(percentDecimals, QLocale());
    default:
        return displayText(row, column);
    }
}

/// Neighbours of different positions never look alike.
QString RankingModel::scoreText(const RankingRow &row) const
{
    const auto at = static_cast<std::size_t>(m_rows.value(row.organization));
    return fractionText(row.score,
                        at < m_scoreDecimals.size() ? m_scoreDecimals[at] : fewestScoreDecimals);
}

bool RankingModel::isCompared() const
{
    return m_answer->comparison && m_answer->comparison->isPossible();
}

QVariant RankingModel::rawValue(const RankingRow &row, int column) const
{
    if (column == NameColumn)
        return m_organizations.name(row.organization, m_language);
    if (column == QuestionnairesColumn)
        return row.questionnaires;
    const auto value = number(row, column);
    const bool isWhole = column == PositionColumn || column == MovementColumn;
    if (!value)
        return {};
    return isWhole ? QVariant(static_cast<int>(*value)) : QVariant(*value);
}

std::optional<double> RankingModel::numberAt(int row, int column) const
{
    return number(m_answer->ranking.rows[static_cast<std::size_t>(row)], column);
}

std::optional<double> RankingModel::number(const RankingRow &row, int column) const
{
    if (isCriterion(column))
        return valueOf(criterionOf(row, column));
    switch (static_cast<Column>(column)) {
    case PositionColumn:
        return row.position;
    case MovementColumn:
        return row.movement();
    case QuestionnairesColumn:
        return static_cast<double>(row.questionnaires);
    case ScoreColumn:
        return valueOf(row.score);
    case SatisfactionColumn:
        return valueOf(row.satisfaction);
    case TrendColumn: {
        // Sorted by how much the score changed over the trend.
        const auto points = m_answer->series.pointsOf(row.organization);
        const auto isRated = [](const MovementPoint &point) { return !point.isGap(); };
        const auto first = std::find_if(points.begin(), points.end(), isRated);
        const auto last = std::find_if(points.rbegin(), points.rend(), isRated);
        if (first == points.end())
            return {};
        return last->score.value() - first->score.value();
    }
    default:
        return {};
    }
}

QVariant RankingModel::trend(const RankingRow &row) const
{
    QList<double> scores;
    for (const MovementPoint &point : m_answer->series.pointsOf(row.organization))
        scores.append(point.isGap() ? std::numeric_limits<double>::quiet_NaN()
                                    : point.score.value());
    return QVariant::fromValue(scores);
}

QString RankingModel::description(const RankingRow &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case MovementColumn:
        if (!row.position)
            return gapText(row.questionnaires, m_answer->question.method.minimumQuestionnaires);
        if (isCompared())
            return movementDescription(row.movement());
        return m_answer->comparison ? comparisonText(*m_answer->comparison) : QString();
    case PositionColumn:
        return row.position
                   ? tr("Position %1 of %2")
                         .arg(numberText(*row.position), numberText(m_answer->ranking.rankedCount))
                   : gapText(row.questionnaires, m_answer->question.method.minimumQuestionnaires);
    case NameColumn: {
        const QString name = displayText(row, column);
        //: %1 is the name of an organization whose line in the chart is pinned
        return m_pinned.contains(row.organization) ? tr("%1, pinned").arg(name) : name;
    }
    case QuestionnairesColumn:
        return (row.hasFewRatings()
                    ? tr("Questionnaires: %1. Few ratings: the position moves by chance")
                    : tr("Questionnaires: %1"))
            .arg(numberText(row.questionnaires));
    case TrendColumn: {
        QStringList scores;
        for (const MovementPoint &point : m_answer->series.pointsOf(row.organization)) {
            //: A period without a position, and how many questionnaires it had
            scores << (point.isGap()
                           ? tr("– (questionnaires: %1)").arg(numberText(point.questionnaires))
                           : fractionText(point.score, fewestScoreDecimals));
        }
        return scores.join(QStringLiteral(" → "));
    }
    default:
        return displayText(row, column);
    }
}

RankingSortModel::RankingSortModel(RankingModel &ranking, QObject *parent)
    : QSortFilterProxyModel(parent), m_ranking(ranking)
{
    setSourceModel(&ranking);
    setSortRole(RankingModel::RawValueRole);
}

void RankingSortModel::setNameFilter(const QString &text)
{
    m_nameFilter = foldedForSearch(text);
    invalidateFilter();
}

QModelIndex RankingSortModel::indexOf(OrganizationId organization) const
{
    const int row = m_ranking.rowOf(organization);
    return row < 0 ? QModelIndex() : mapFromSource(m_ranking.index(row, 0));
}

bool RankingSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == RankingModel::NameColumn) {
        static thread_local QCollator collator;
        if (collator.locale() != QLocale())
            collator.setLocale(QLocale());
        collator.setNumericMode(true);
        return collator.compare(left.data(sortRole()).toString(),
                                right.data(sortRole()).toString()) < 0;
    }
    // Past the roles: a country is sorted anew with every chosen period.
    const auto leftValue = m_ranking.numberAt(left.row(), left.column());
    const auto rightValue = m_ranking.numberAt(right.row(), right.column());
    if (leftValue && rightValue)
        return *leftValue < *rightValue;
    return leftValue.has_value() != rightValue.has_value() &&
           leftValue.has_value() == (sortOrder() == Qt::AscendingOrder);
}

bool RankingSortModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    if (m_nameFilter.isEmpty())
        return true;
    const QString name =
        m_ranking.data(m_ranking.index(row, RankingModel::NameColumn), RankingModel::RawValueRole)
            .toString();
    return foldedForSearch(name).contains(m_nameFilter);
}

} // namespace ratingdesk
