// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/printcheck.h"

#include <algorithm>

namespace ratingdesk {

void PrintCheck::add(const QString &file, const CodeReading &reading)
{
    int page = 0;
    for (const QStringList &texts : reading.pages) {
        ++page;
        for (const QString &text : texts) {
            Code code;
            code.file = file;
            code.page = page;
            code.text = text;
            code.link = readProfileLink(text);
            m_codes.push_back(std::move(code));
        }
    }
}

std::vector<OrganizationId> PrintCheck::notLookedUp() const
{
    std::vector<OrganizationId> ids;
    const auto want = [&](const std::optional<OrganizationId> &id) {
        if (id && !m_asked.contains(*id) && std::find(ids.begin(), ids.end(), *id) == ids.end())
            ids.push_back(*id);
    };
    for (const Code &code : m_codes) {
        if (code.link)
            want(code.link->organization);
    }
    for (const Organization &organization : m_known)
        want(organization.mergedInto);
    return ids;
}

void PrintCheck::takeLookedUp(const std::vector<OrganizationId> &asked,
                              const std::vector<Organization> &found)
{
    for (const OrganizationId id : asked)
        m_asked.insert(id);
    for (const Organization &organization : found)
        m_known.insert(organization.id, organization);
}

const Organization *PrintCheck::find(const std::optional<OrganizationId> &id) const
{
    const auto found = id ? m_known.constFind(*id) : m_known.constEnd();
    return found == m_known.constEnd() ? nullptr : &*found;
}

const Organization *PrintCheck::successorOf(const Organization &organization) const
{
    const Organization *successor = &organization;
    // Whatever the register says, this ends.
    for (qsizetype step = 0; successor && step <= m_known.size(); ++step) {
        if (successor->state != OrganizationState::Merged)
            return successor->state == OrganizationState::Active ? successor : nullptr;
        successor = find(successor->mergedInto);
    }
    return nullptr;
}

void PrintCheck::judge(Code &code) const
{
    if (!code.link) {
        code.verdict = Verdict::Foreign;
        return;
    }
    const Organization *organization = find(code.link->organization);
    if (!organization) {
        code.verdict = Verdict::Unknown;
        return;
    }
    code.organization = *organization;
    switch (organization->state) {
    case OrganizationState::Active:
        code.verdict =
            code.link->form == ReadLink::Form::Old ? Verdict::Outdated : Verdict::Current;
        break;
    case OrganizationState::Archived:
        code.verdict = Verdict::Archived;
        break;
    case OrganizationState::Merged:
        code.verdict = Verdict::Merged;
        break;
    }
    const Organization *right = successorOf(*organization);
    if (right && code.verdict != Verdict::Current)
        code.right = *right;
}

std::vector<PrintCheck::Code> PrintCheck::codes() const
{
    std::vector<Code> codes = m_codes;
    for (Code &code : codes)
        judge(code);
    return codes;
}

std::vector<PrintCheck::Alarm> PrintCheck::alarms() const
{
    std::vector<Alarm> alarms;
    for (auto first = m_codes.begin(); first != m_codes.end();) {
        const auto last = std::find_if(first, m_codes.end(), [first](const Code &code) {
            return code.file != first->file || code.page != first->page;
        });
        const bool differ = std::any_of(
            first, last, [first](const Code &code) { return code.text != first->text; });
        const bool isForeign =
            std::any_of(first, last, [](const Code &code) { return !code.link; });
        if (differ)
            alarms.push_back({Alarm::Kind::SeveralCodes, first->file, first->page});
        if (isForeign)
            alarms.push_back({Alarm::Kind::ForeignCode, first->file, first->page});
        first = last;
    }
    return alarms;
}

std::vector<OrganizationId> PrintCheck::rightOnes() const
{
    std::vector<OrganizationId> ids;
    for (const Code &code : codes()) {
        if (code.right && std::find(ids.begin(), ids.end(), code.right->id) == ids.end())
            ids.push_back(code.right->id);
    }
    return ids;
}

} // namespace ratingdesk
