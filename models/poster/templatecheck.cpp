// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/templatecheck.h"

#include "models/poster/posterpage.h"
#include "models/poster/proof.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// The places over which a quarter or more is drawn later: their words could not be read.
std::vector<TemplateProblem> coveredPlaces(const PosterTemplate &design)
{
    constexpr double dotsPerMillimetre = 3;
    constexpr int opaque = 128;
    std::vector<TemplateProblem> covered;
    for (const PosterTemplate::TextBox &box : design.textBoxes()) {
        QImage picture((box.box.size() * dotsPerMillimetre).toSize().expandedTo({1, 1}),
                       QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.scale(dotsPerMillimetre, dotsPerMillimetre);
        painter.translate(-box.box.topLeft());
        for (auto layer = static_cast<std::size_t>(box.layer) + 1; layer < design.layers().size();
             ++layer)
            design.layers()[layer].paint(painter, box.box);
        painter.end();
        qint64 dots = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                dots += qAlpha(picture.pixel(x, y)) > opaque ? 1 : 0;
        }
        if (dots * 4 > qint64(picture.width()) * picture.height())
            covered.push_back({TemplateProblem::Kind::CoveredPlace, placeId(box), 0});
    }
    return covered;
}

} // namespace

std::vector<TemplateProblem> checkDesign(const std::shared_ptr<const PosterTemplate> &design)
{
    using Kind = TemplateProblem::Kind;
    const auto page = layOutPage(design, sampleOrganization(), {});
    if (!page) {
        const PageProblem &problem = page.error();
        const auto millimetres = [](Millimetres length) {
            return QString::number(length.value(), 'f', 1);
        };
        return {{Kind::CodeDoesNotFit,
                 u"%1 > %2"_s.arg(millimetres(problem.needed), millimetres(problem.room)), 0}};
    }
    const bool hasCode = design->hasCode();
    if (const QStringList texts = design->codesBeside(page->code.area()); !texts.isEmpty())
        return {{Kind::ForeignCode, texts.join(u", "_s), 0}};
    if (const Proof proof =
            hasCode ? proveCode(*page)
                    : Proof{.grade = Grade::A, .decoded = true, .read = {}, .limits = {}};
        !proof.decoded || proof.grade == Grade::F)
        return {{Kind::CodeUnreadable, {}, 0}};
    return coveredPlaces(*design);
}

Organization sampleOrganization()
{
    Organization organization;
    organization.id = OrganizationId(33279);
    organization.nameRu = u"Учреждение здравоохранения «12-я городская поликлиника»"_s;
    organization.nameBe = u"Установа аховы здароўя «12-я гарадская паліклініка»"_s;
    return organization;
}

} // namespace ratingdesk
