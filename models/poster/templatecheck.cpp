// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/templatecheck.h"

#include "models/poster/posterpage.h"
#include "models/poster/proof.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

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
    if (const QStringList texts = design->codesBeside(page->code.area()); !texts.isEmpty())
        return {{Kind::ForeignCode, texts.join(u", "_s), 0}};
    if (const Proof proof = proveCode(*page); !proof.decoded || proof.grade == Grade::F)
        return {{Kind::CodeUnreadable, {}, 0}};
    return {};
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
