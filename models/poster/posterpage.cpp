// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/posterpage.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr std::array languageKeys{u"ru", u"be", u"en", u"ru+be"};

/// Between the languages of a poster in two of them, in letter sizes.
constexpr double spaceBetweenLanguages = 0.45;
constexpr double spaceBetweenSteps = 0.4;

/// Where a template has no place for it: along the lower edge, in letters one can read.
PosterTemplate::TextBox demoBoxOf(const PosterTemplate &design)
{
    const QSizeF page = design.size();
    TextStyle style;
    style.family = availableFamily({});
    style.bold = true;
    style.size = std::clamp(page.width() * 0.02, 2.0, 20.0);
    style.smallest = style.size * 0.6;
    style.alignment = Qt::AlignHCenter | Qt::AlignBottom;
    const double margin = style.size;
    return {
        Placeholder::Demo,
        QRectF(margin, page.height() - 4 * style.size, page.width() - 2 * margin, 3 * style.size),
        style,
        {},
        static_cast<int>(design.layers().size()) - 1};
}

/// Fills text boxes: those that are the same on every page, or those of one organization.
class TextLayout
{
public:
    TextLayout(const PosterTemplate &design, const PosterOptions &options,
               std::vector<PlacedLine> &lines, std::vector<LayoutNote> &notes)
        : m_design(design),
          m_options(options),
          m_languages(languagesOf(options.language)),
          m_lines(lines),
          m_notes(notes)
    {
    }

    void placeShared()
    {
        for (const PosterTemplate::TextBox &box : m_design.textBoxes()) {
            if (!isOwn(box.placeholder) && box.placeholder != Placeholder::Demo)
                place(box, paragraphsOf(box.placeholder, languagesIn(box)));
        }
        if (m_options.demo)
            placeDemoNotice();
    }

    void placeOwn(const Organization &organization, const QString &standCode)
    {
        m_organization = &organization;
        m_standCode = standCode;
        for (const PosterTemplate::TextBox &box : m_design.textBoxes()) {
            if (box.placeholder == Placeholder::Name || box.placeholder == Placeholder::ShortName)
                placeName(box);
            else if (isOwn(box.placeholder))
                place(box, paragraphsOf(box.placeholder, languagesIn(box)));
        }
    }

private:
    static bool isOwn(Placeholder placeholder)
    {
        return placeholder == Placeholder::Name || placeholder == Placeholder::Link ||
               placeholder == Placeholder::Footer || placeholder == Placeholder::Host ||
               placeholder == Placeholder::ShortName || placeholder == Placeholder::StandCode;
    }

    void note(LayoutNote::Kind kind, Placeholder placeholder)
    {
        m_notes.push_back({kind, placeholder});
    }

    void append(std::vector<PlacedLine> lines, int layer)
    {
        for (PlacedLine &line : lines)
            line.layer = layer;
        m_lines.insert(m_lines.end(), lines.begin(), lines.end());
    }

    std::vector<Language> languagesIn(const PosterTemplate::TextBox &box) const
    {
        return box.language ? std::vector{*box.language} : m_languages;
    }

    void place(const PosterTemplate::TextBox &box, const std::vector<Paragraph> &paragraphs)
    {
        if (const auto fitted = fitText(paragraphs, box.box, box.style)) {
            append(fitted->lines, box.layer);
            return;
        }
        note(LayoutNote::Kind::TextCut, box.placeholder);
        append(cutTextToFit(paragraphs, box.box, box.style).lines, box.layer);
    }

    /// That data are invented is said in full on every page, whatever the template has room for.
    void placeDemoNotice()
    {
        const std::vector<Paragraph> notice = paragraphsOf(Placeholder::Demo, m_languages);
        if (const auto *box = m_design.textBox(Placeholder::Demo)) {
            if (const auto fitted = fitText(notice, box->box, box->style)) {
                append(fitted->lines, box->layer);
                return;
            }
        }
        place(demoBoxOf(m_design), notice);
    }

    QString wording(Language language, const QString &key) const
    {
        return m_design.wording().text(language, key);
    }

    void addTo(std::vector<Paragraph> &paragraphs, const QString &text, bool bold = false) const
    {
        if (!text.isEmpty())
            paragraphs.push_back({text, bold, paragraphs.empty() ? 0 : spaceBetweenLanguages, {}});
    }

    /// "lead|text": the lead is bold, the rest begins on a line of its own.
    void addStep(std::vector<Paragraph> &paragraphs, const QString &step, const QString &number,
                 double spaceBefore) const
    {
        paragraphs.push_back(
            {number + step.section(u'|', 0, 0), true, paragraphs.empty() ? 0 : spaceBefore, {}});
        if (const QString rest = step.section(u'|', 1); !rest.isEmpty())
            paragraphs.push_back({rest, false, 0, {}});
    }

    std::vector<Paragraph> paragraphsOf(Placeholder placeholder,
                                        const std::vector<Language> &languages) const
    {
        std::vector<Paragraph> paragraphs;
        const auto fromCatalogue = [&](const QString &key) {
            for (const Language language : languages)
                addTo(paragraphs, wording(language, key));
        };
        const auto step = [&](const QString &key) {
            for (const Language language : languages)
                addStep(paragraphs, wording(language, key), {}, spaceBetweenLanguages);
        };
        switch (placeholder) {
        case Placeholder::Portal:
            oneLine(paragraphs, u"portal"_s, languages);
            break;
        case Placeholder::Heading:
            fromCatalogue(u"heading"_s);
            break;
        case Placeholder::Invitation:
            fromCatalogue(u"invitation"_s);
            break;
        case Placeholder::Step1:
            step(u"step1"_s);
            break;
        case Placeholder::Step2:
            step(u"step2"_s);
            break;
        case Placeholder::Step3:
            step(u"step3"_s);
            break;
        case Placeholder::Steps:
            for (const Language language : languages) {
                for (int number = 1; number <= 3; ++number) {
                    addStep(paragraphs, wording(language, u"step%1"_s.arg(number)),
                            u"%1. "_s.arg(number), spaceBetweenSteps);
                }
            }
            break;
        case Placeholder::LinkHint:
            oneLine(paragraphs, u"link-hint"_s, languages);
            break;
        case Placeholder::Link:
            addTo(paragraphs, profileLinkForPeople(m_organization->id, m_options.linkForm));
            break;
        case Placeholder::Host:
            addTo(paragraphs,
                  profileLinkForPeople(m_organization->id, m_options.linkForm).section(u'/', 0, 0));
            break;
        case Placeholder::Caution:
            fromCatalogue(u"caution"_s);
            break;
        case Placeholder::Footer:
            paragraphs.push_back({footer(), false, 0, {}});
            break;
        case Placeholder::StandCode:
            addTo(paragraphs, standText());
            break;
        case Placeholder::Demo:
            oneLine(paragraphs, u"demo"_s, languages);
            break;
        case Placeholder::Name:
        case Placeholder::ShortName:
            break;
        }
        return paragraphs;
    }

    /// Small texts say both languages in one line.
    void oneLine(std::vector<Paragraph> &paragraphs, const QString &key,
                 const std::vector<Language> &languages) const
    {
        QStringList parts;
        for (const Language language : languages)
            parts << wording(language, key);
        paragraphs.push_back({parts.join(u" · "_s), false, 0, {}});
    }

    QString footer() const
    {
        const Language language = m_languages.front();
        const QString date =
            m_options.date.isValid() ? m_options.date.toString(u"dd.MM.yyyy"_s) : QString();
        QString text = wording(language, u"footer"_s);
        if (date.isEmpty())
            text = text.section(u" · "_s, 0, 0);
        text.replace("%1"_L1, QString::number(m_organization->id.value())).replace("%2"_L1, date);
        // Where the design has no place for it alone.
        const bool isTold = m_standCode.isEmpty() || m_design.textBox(Placeholder::StandCode);
        return isTold ? text : text + u" · "_s + standText();
    }

    /// Empty on a page that is none.
    QString standText() const
    {
        return m_standCode.isEmpty()
                   ? QString()
                   : wording(m_languages.front(), u"stand"_s).replace("%1"_L1, m_standCode);
    }

    enum class NameLength {
        Full,
        Short,
    };

    /// The names in the asked languages, each once.
    std::vector<Paragraph> names(NameLength length, const std::vector<Language> &languages) const
    {
        std::vector<Paragraph> paragraphs;
        QStringList seen;
        for (const Language language : languages) {
            const QString name =
                (length == NameLength::Full ? m_organization->fullName(language)
                                            : m_organization->displayName(language))
                    .simplified();
            if (!seen.contains(name))
                addTo(paragraphs, name);
            seen << name;
        }
        return paragraphs;
    }

    void placeName(const PosterTemplate::TextBox &box)
    {
        const std::vector<Language> languages = languagesIn(box);
        for (const Language language : languages) {
            const bool belarusian = language == Language::Belarusian;
            if ((belarusian ? m_organization->nameBe : m_organization->nameRu).isEmpty())
                note(LayoutNote::Kind::OtherLanguageUsed, box.placeholder);
        }
        const bool mayBeFull = box.placeholder == Placeholder::Name;
        if (const auto fitted =
                fitText(names(mayBeFull ? NameLength::Full : NameLength::Short, languages), box.box,
                        box.style)) {
            if (fitted->shrunk)
                note(LayoutNote::Kind::Shrunk, box.placeholder);
            append(fitted->lines, box.layer);
            return;
        }
        if (const auto fitted = fitText(names(NameLength::Short, languages), box.box, box.style)) {
            note(LayoutNote::Kind::ShortNameUsed, box.placeholder);
            append(fitted->lines, box.layer);
            return;
        }
        note(LayoutNote::Kind::NameCut, box.placeholder);
        append(cutTextToFit(names(NameLength::Short, languages), box.box, box.style).lines,
               box.layer);
    }

    const PosterTemplate &m_design;
    const PosterOptions &m_options;
    std::vector<Language> m_languages;
    std::vector<PlacedLine> &m_lines;
    std::vector<LayoutNote> &m_notes;
    const Organization *m_organization = nullptr;
    QString m_standCode;
};

/// Rounded up, so that none is blurred or wider than its neighbour, where there is room for that.
Millimetres inWholeDots(Millimetres module, double dot, Millimetres greatest)
{
    constexpr double tolerance = 0.001; // dots
    const Millimetres up(std::ceil(module.value() / dot - tolerance) * dot);
    // What has no room even as it is gets refused.
    return up <= greatest + 0.0001_mm || module > greatest ? up : module;
}

/// A place between the least and the one that lies `slack` beyond, that share of it away, moved to
/// the next whole dot in between where there is one. All in millimetres.
double atWholeDot(double least, double slack, double share, double dot)
{
    const double place = least + slack * share;
    const double rounded = std::round(place / dot) * dot;
    for (const double candidate : {rounded, rounded - dot, rounded + dot}) {
        if (candidate >= least && candidate <= least + slack)
            return candidate;
    }
    return place;
}

tl::expected<PlacedCode, PageProblem> placeCode(const PosterTemplate &design,
                                                OrganizationId organization,
                                                const QString &standCode,
                                                const PosterOptions &options)
{
    const QString link = profileLink(organization, options.linkForm, standCode);
    if (!options.allowedHosts.contains(QUrl(link).host(QUrl::FullyEncoded), Qt::CaseInsensitive))
        return tl::unexpected(PageProblem{PageProblem::Kind::HostNotAllowed, {}, {}, {}});
    const Medium medium =
        options.medium.value_or(design.isInPixels() ? Medium::Screen : Medium::Indoors);
    const auto code =
        QrCode::encodeAtLeast(link, options.errorCorrection.value_or(errorCorrectionFor(medium)));
    if (!code)
        return tl::unexpected(PageProblem{PageProblem::Kind::LinkTooLong, {}, {}, {}});

    if (!design.hasCode())
        return PlacedCode{*code, link, {}, {}};

    // A longer link makes the symbol grow; the modules stay as large as they were designed, or
    // grow too where the whole would be smaller than the template or the distance asks for.
    const PosterTemplate::QrArea &area = design.qr();
    // A short link has few modules with a wide quiet zone: it need not be wider than fits.
    const Millimetres room(std::min(area.box.width(), area.box.height()));
    const Millimetres widest = room * (double(code->size()) / code->sizeWithQuietZone());
    Millimetres width = std::max(std::min(area.leastWidth, widest), area.module * code->size());
    if (options.readingDistance)
        width = std::max(width, symbolWidthFor(*options.readingDistance));
    const double dot = design.isInPixels() ? 25.4 / 96 : 25.4 / options.dotsPerInch;
    const Millimetres module =
        inWholeDots(width / code->size(), dot, room / code->sizeWithQuietZone());
    width = module * code->size();
    const Millimetres needed = module * code->sizeWithQuietZone();
    if (needed > room + 0.001_mm)
        return tl::unexpected(PageProblem{PageProblem::Kind::CodeTooLarge, needed, room, {}});

    const double quiet = QrCode::quietZone * module.value();
    const Qt::Alignment alignment = area.alignment;
    const double fromLeft = alignment & Qt::AlignLeft ? 0 : alignment & Qt::AlignRight ? 1 : 0.5;
    const double fromTop = alignment & Qt::AlignTop ? 0 : alignment & Qt::AlignBottom ? 1 : 0.5;
    const QRectF symbol(
        atWholeDot(area.box.left() + quiet, area.box.width() - needed.value(), fromLeft, dot),
        atWholeDot(area.box.top() + quiet, area.box.height() - needed.value(), fromTop, dot),
        width.value(), width.value());
    return PlacedCode{*code, link, module, symbol};
}

} // namespace

std::vector<Language> languagesOf(PosterLanguage language)
{
    switch (language) {
    case PosterLanguage::Russian:
        return {Language::Russian};
    case PosterLanguage::Belarusian:
        return {Language::Belarusian};
    case PosterLanguage::English:
        return {Language::English};
    case PosterLanguage::RussianAndBelarusian:
        return {Language::Russian, Language::Belarusian};
    }
    Q_UNREACHABLE();
}

QString posterLanguageKey(PosterLanguage language)
{
    return QString::fromUtf16(languageKeys.at(static_cast<std::size_t>(language)));
}

std::optional<PosterLanguage> posterLanguageOfKey(QStringView key)
{
    for (std::size_t i = 0; i < languageKeys.size(); ++i) {
        if (key == QStringView(languageKeys.at(i)))
            return static_cast<PosterLanguage>(i);
    }
    return key == u"be+ru" ? std::optional(PosterLanguage::RussianAndBelarusian) : std::nullopt;
}

PageLayouter::PageLayouter(const std::shared_ptr<const PosterTemplate> &design,
                           const PosterOptions &options)
    : m_design(PosterTemplate::forLanguages(design, languagesOf(options.language).size())),
      m_options(options)
{
    TextLayout(*m_design, m_options, m_sharedLines, m_sharedNotes).placeShared();
}

tl::expected<PosterPage, PageProblem> PageLayouter::page(const Organization &organization,
                                                         const QString &standCode) const
{
    const QString code = !m_options.standCodes ? QString()
                         : standCode.isEmpty() ? QString::fromUtf16(specimenStandCode)
                                               : standCode;
    if (organization.state != OrganizationState::Active)
        return tl::unexpected(PageProblem{PageProblem::Kind::NotActive, {}, {}, {}});
    auto placed = placeCode(*m_design, organization.id, code, m_options);
    if (!placed)
        return tl::unexpected(placed.error());
    PosterPage page{m_design,      organization.id,      std::move(*placed),
                    m_sharedLines, m_sharedLines.size(), m_sharedNotes};
    TextLayout(*m_design, m_options, page.lines, page.notes).placeOwn(organization, code);
    return page;
}

tl::expected<PosterPage, PageProblem>
layOutPage(const std::shared_ptr<const PosterTemplate> &design, const Organization &organization,
           const PosterOptions &options)
{
    return PageLayouter(design, options).page(organization);
}

} // namespace ratingdesk
