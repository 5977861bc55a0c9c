// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/rankingfiles.h"

#include "models/exchange/csvreader.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int decimals = 4;

QString optionalNumber(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

Result<void> save(const QString &path, const std::vector<QStringList> &lines)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        for (const QStringList &line : lines)
            file.write(csvLine(line) + '\n');
        if (file.commit())
            return {};
    }
    return Failure(PortalError{.kind = PortalError::Kind::Internal,
                               .problem = PortalError::Problem::WriteFailed,
                               .subject = path,
                               .detail = file.errorString()});
}

} // namespace

Result<void> saveRankingTable(const QString &path, const std::vector<const RankingRow *> &rows,
                              const NameOf &name, const QString &method)
{
    std::vector<QStringList> lines{{u"rank"_s, u"previous_rank"_s, u"movement"_s,
                                    u"organization_id"_s, u"name"_s, u"questionnaires"_s,
                                    u"score"_s, u"simplicity"_s, u"information"_s, u"timeliness"_s,
                                    u"courtesy"_s, u"satisfaction"_s, u"method"_s}};
    for (const RankingRow *row : rows) {
        QStringList line{
            optionalNumber(row->position),   optionalNumber(row->previousPosition),
            optionalNumber(row->movement()), QString::number(row->organization.value()),
            name(row->organization),         QString::number(row->questionnaires),
            row->score.text(decimals)};
        for (const Fraction &criterion : row->criteria)
            line << criterion.text(decimals);
        line << row->satisfaction.text(decimals) << method;
        lines.push_back(std::move(line));
    }
    return save(path, lines);
}

Result<void> saveMovements(const QString &path, const MovementSeries &series, const NameOf &name,
                           const QString &method)
{
    std::vector<QStringList> lines{{u"period"_s, u"organization_id"_s, u"name"_s, u"rank"_s,
                                    u"score"_s, u"questionnaires"_s, u"method"_s}};
    for (std::size_t period = 0; period < series.periods.size(); ++period) {
        const QString periodName = periodText(series.periods[period]);
        for (std::size_t member = 0; member < series.members.size(); ++member) {
            const MovementPoint &point = series.pointsOf(member)[period];
            if (point.isGap())
                continue;
            lines.push_back({periodName, QString::number(series.members[member].value()),
                             name(series.members[member]), QString::number(point.position),
                             point.score.text(decimals), QString::number(point.questionnaires),
                             method});
        }
    }
    return save(path, lines);
}

} // namespace ratingdesk
