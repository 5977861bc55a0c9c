// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fakeportal.h"

#include <random>

namespace ratingdesk::test {

/// A small invented country: bodies with organizations, some of these with two subdivisions, and
/// two and a half years of ratings that drift. The same for the same numbers.
class InventedPortal
{
public:
    static constexpr Month firstMonth{2021, 1};
    static constexpr Month lastMonth{2023, 6};

    explicit InventedPortal(int bodies = 8, int organizationsEach = 5, unsigned seed = 3)
        : m_random(seed)
    {
        FakeRegister &data = portal.data();
        data.info.isDemo = true;
        data.info.stoppedAt = lastMonth.lastDay();
        data.reference.spheres = {{SphereId(1), QStringLiteral("Здравоохранение"), {}}};
        for (int body = 1; body <= bodies; ++body) {
            const OrganizationId id(body);
            add(id, {}, OrganizationKind::Body, bodyName(body), Region::MinskCity);
            for (int i = 1; i <= organizationsEach; ++i) {
                const OrganizationId below(body * 100 + i);
                add(below, id, OrganizationKind::Organization,
                    QStringLiteral("Поликлиника № %1").arg(below.value()),
                    i % 2 == 0 ? Region::Brest : Region::Grodno);
                rate(below);
                if (i > 1)
                    continue;
                for (int part : {1, 2}) {
                    const OrganizationId lowest(below.value() * 10 + part);
                    add(lowest, below, OrganizationKind::Subdivision,
                        part == 1 ? QStringLiteral("Регистратура")
                                  : QStringLiteral("Хирургическое отделение"),
                        Region::Grodno);
                    rate(lowest);
                }
            }
        }
    }

    FakePortal portal;

private:
    static QString bodyName(int number)
    {
        static const std::array names{
            u"Минздрав",       u"Минобразования",
            u"Минсвязи",       u"Минтруда и соцзащиты",
            u"Минтранс",       u"Брестский облисполком",
            u"Мингорисполком", u"ГУ «Республиканский центр гигиены и эпидемиологии»",
            u"Минжилкомхоз",   u"Гродненский облисполком",
        };
        const std::size_t at = static_cast<std::size_t>(number) - 1;
        return at < names.size() ? QString::fromUtf16(names[at])
                                 : QStringLiteral("Ведомство № %1").arg(number);
    }

    void add(OrganizationId id, std::optional<OrganizationId> parent, OrganizationKind kind,
             const QString &name, Region region)
    {
        Organization organization;
        organization.id = id;
        organization.parent = parent;
        organization.kind = kind;
        organization.nameRu = name;
        organization.soato =
            QString::number(static_cast<int>(region)) + QStringLiteral("000000000");
        organization.sphere = SphereId(1);
        organization.revision = 1;
        portal.add(organization);
    }

    void rate(OrganizationId organization)
    {
        double quality = std::normal_distribution<>(4.4, 0.25)(m_random);
        for (Month month = firstMonth; month <= lastMonth; month = month + 1) {
            quality += std::normal_distribution<>(0, 0.09)(m_random);
            const int count = std::poisson_distribution<>(2)(m_random);
            for (int i = 0; i < count; ++i) {
                Questionnaire answer;
                answer.id = QuestionnaireId(++m_lastAnswer);
                answer.organization = organization;
                answer.givenAt = QDateTime(month.firstDay().addDays(9), QTime(9, 0), Qt::UTC);
                for (quint8 &score : answer.scores) {
                    const double given = std::normal_distribution<>(quality, 0.7)(m_random);
                    score = static_cast<quint8>(std::clamp(std::lround(given), 1L, 5L));
                }
                portal.data().answers.emplace(answer.id, answer);
            }
        }
    }

    std::mt19937 m_random;
    qint64 m_lastAnswer = 0;
};

} // namespace ratingdesk::test
