// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/posters/posterwords.h"

#include "models/words/domainwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PosterWords)
};

QString millimetres(Millimetres length) { return QLocale().toString(length.value(), 'f', 0); }

QString placeholderText(Placeholder placeholder)
{
    switch (placeholder) {
    case Placeholder::Portal:
        return Words::tr("The portal's name");
    case Placeholder::Heading:
        return Words::tr("The heading");
    case Placeholder::Name:
    case Placeholder::ShortName:
        return Words::tr("The organization's name");
    case Placeholder::Invitation:
        return Words::tr("The invitation");
    case Placeholder::Step1:
    case Placeholder::Step2:
    case Placeholder::Step3:
    case Placeholder::Steps:
        return Words::tr("The steps");
    case Placeholder::LinkHint:
    case Placeholder::Link:
    case Placeholder::Host:
        return Words::tr("The address");
    case Placeholder::Caution:
        return Words::tr("The note that the portal asks for no money");
    case Placeholder::StandCode:
        return Words::tr("The stand's code");
    case Placeholder::Footer:
        return Words::tr("The footer");
    case Placeholder::Demo:
        return Words::tr("The note on invented data");
    }
    Q_UNREACHABLE();
}

} // namespace

QString templateProblemText(const TemplateProblem &problem)
{
    using Kind = TemplateProblem::Kind;
    const QString &subject = problem.subject;
    switch (problem.kind) {
    case Kind::Unreadable:
        return Words::tr("The file “%1” cannot be read.").arg(subject);
    case Kind::TooLarge:
        return subject.isEmpty()
                   ? Words::tr("The file is too large: a template has at most 8 MB.")
                   : Words::tr("There is too much in the file, at %1: simplify the drawing.")
                         .arg(subject);
    case Kind::NotSvg:
        return subject.isEmpty() ? Words::tr("This is not an SVG file.")
                                 : Words::tr("This is not an SVG file: %1").arg(subject);
    case Kind::NoPageSize:
        return Words::tr("The page has no size: set width and height in File, Document "
                         "properties, in mm or for screens in px.");
    case Kind::PageSizeOutOfRange:
        return Words::tr("A page of %1 mm cannot be made: sides from 20 to 2000 mm can.")
            .arg(subject);
    case Kind::Distorted:
        return Words::tr("The view box has other proportions than the page, so everything would be "
                         "stretched.");
    case Kind::ActiveContent:
        return Words::tr("The file holds something that moves or runs (%1). Templates may hold "
                         "shapes, text and pictures only.")
            .arg(subject);
    case Kind::ExternalReference:
        return Words::tr("The file refers to something outside of it (%1). Embed the picture, or "
                         "remove the reference.")
            .arg(subject);
    case Kind::NoQr:
        return Words::tr(
            "There is no element with the id “qr”: draw a rectangle where the code is to "
            "be, and give it that id (Object, Object Properties, ID).");
    case Kind::QrTooSmall:
        return Words::tr("The place for the code is too small: its modules would have %1 mm, "
                         "phones need 0.4 mm at least.")
            .arg(subject);
    case Kind::OutsidePage:
        return Words::tr("The element “%1” reaches beyond the page.").arg(subject);
    case Kind::Turned:
        return Words::tr("The element “%1” is turned or skewed. Places for text and code must be "
                         "upright (Object, Transform, Matrix, Clear).")
            .arg(subject);
    case Kind::NoBox:
        return Words::tr("The element “%1” has no rectangle that says how much room there is.")
            .arg(subject);
    case Kind::DuplicateId:
        return Words::tr("There are several elements with the id “%1”: give all but one another id "
                         "(Object, Object Properties, ID).")
            .arg(subject);
    case Kind::NestedPlaces:
        return Words::tr(
                   "The element “%1” holds other places: it seems to be a layer or a group "
                   "with the id of a place. Give it another one (Object, Object Properties, ID).")
            .arg(subject);
    case Kind::PictureForm:
        return Words::tr("A picture is embedded as %1. Save it as PNG or JPEG, and import that.")
            .arg(subject.toUpper());
    case Kind::CodeDoesNotFit:
        return Words::tr(
                   "The code has no room in the element “qr” (mm: %1). Make the rectangle "
                   "larger, or the numbers of its attributes data-module and data-least-width "
                   "smaller (Edit, XML Editor).")
            .arg(subject);
    case Kind::CodeUnreadable:
        return Words::tr("The code cannot be read: something that is drawn lies over it.");
    case Kind::ForeignCode:
        return Words::tr("The template shows a code of its own, which leads to %1. A poster may "
                         "show the code of its organization only: remove the other one.")
            .arg(subject);
    case Kind::BadCatalogue:
        return Words::tr("The file of words beside the template cannot be used: %1").arg(subject);
    case Kind::NoName:
        return Words::tr("The poster does not name the organization: there is no element “name”.");
    case Kind::NoLink:
        return Words::tr("There is no address for those who type: no element “link”.");
    case Kind::NoSignInHint:
        return Words::tr("Nobody is told that rating needs sign-in: there is neither an element "
                         "“steps” nor “step2”.");
    case Kind::FontMissing:
        return Words::tr("The font “%1” is not installed here, or lacks Belarusian letters; "
                         "another one is used.")
            .arg(subject);
    case Kind::NotAsDrawn:
        return Words::tr("Not printed as Inkscape shows it: %1. Choose Path, Object to Path (for "
                         "shapes and text) or Edit, Make a Bitmap Copy in its place.")
            .arg(subject);
    case Kind::HiddenPlace:
        return Words::tr("The element “%1” is hidden in the drawing, so it is not printed. Show it "
                         "(Object, Unhide All) or delete it.")
            .arg(subject);
    case Kind::HiddenQr:
        return Words::tr("The element “qr” is hidden in the drawing: show it (Object, Unhide All), "
                         "or give the id to the rectangle that is to be used.");
    case Kind::PartlyCloned:
        return Words::tr("The clone “%1” shows some of the places and not all. Put everything that "
                         "is filled into one group and clone that, or unlink the clone.")
            .arg(subject);
    case Kind::CoveredPlace:
        return Words::tr("The element “%1” is covered by what is drawn above it. Lower that, or "
                         "raise the element (Object, Raise to Top).")
            .arg(subject);
    case Kind::WordsNotTaken:
        return Words::tr(
                   "The words drawn in “%1” are not printed: words come from the file of words "
                   "beside the template (the same name, ending in .json).")
            .arg(subject);
    case Kind::CodeOverPlace:
        return Words::tr("The code lies over the element “%1” and hides its text.").arg(subject);
    }
    Q_UNREACHABLE();
}

QString posterObstacleText(PosterOrder::Obstacle obstacle)
{
    switch (obstacle) {
    case PosterOrder::Obstacle::NoTemplate:
        return Words::tr("There is no template that can be used.");
    case PosterOrder::Obstacle::NoCode:
        return Words::tr("The template shows no code, so its posters cannot be stands: choose "
                         "another one, or do without stand codes.");
    case PosterOrder::Obstacle::NobodyChosen:
        return Words::tr("No organization is chosen.");
    case PosterOrder::Obstacle::NotLookedUp:
        return Words::tr("The organizations are being fetched.");
    case PosterOrder::Obstacle::HostNotAllowed:
        return Words::tr("The connection's settings do not allow codes with this address.");
    }
    Q_UNREACHABLE();
}

QString pageProblemText(const PageProblem &problem)
{
    switch (problem.kind) {
    case PageProblem::Kind::HostNotAllowed:
        return Words::tr("The connection's settings do not allow codes with this address.");
    case PageProblem::Kind::LinkTooLong:
        return Words::tr("The link is too long for a QR code.");
    case PageProblem::Kind::CodeTooLarge:
        return Words::tr("The code would be %1 mm wide, the template has room for %2 mm: choose a "
                         "smaller reading distance, lower error correction or a larger template.")
            .arg(millimetres(problem.needed), millimetres(problem.room));
    case PageProblem::Kind::CodeUnreadable:
        return Words::tr("The code cannot be read back from what would be printed, so it was not "
                         "printed. Check what the template draws over it.");
    case PageProblem::Kind::CodeTooSmall: {
        const QLocale locale;
        return Words::tr(
                   "On this paper the modules of the code would have %1 mm, phones need %2 mm "
                   "at least: choose larger paper or another template.")
            .arg(locale.toString(problem.needed.value(), 'f', 2),
                 locale.toString(problem.room.value(), 'f', 1));
    }
    case PageProblem::Kind::ForeignCode:
        return Words::tr("The template shows another code beside the organization's own; it leads "
                         "to %1. No poster was made: choose another template.")
            .arg(problem.subject);
    case PageProblem::Kind::NotActive:
        return Words::tr("The organization is not active any more: a poster would lead to an old "
                         "profile.");
    case PageProblem::Kind::NotFound:
        return Words::tr("The portal has no such organization.");
    case PageProblem::Kind::NoStand:
        return Words::tr("It could not be registered as a stand, so it was not printed.");
    }
    Q_UNREACHABLE();
}

QString layoutNoteText(const LayoutNote &note)
{
    switch (note.kind) {
    case LayoutNote::Kind::Shrunk:
        return Words::tr("The name is printed in smaller letters.");
    case LayoutNote::Kind::ShortNameUsed:
        return Words::tr("The short name is printed: the full one does not fit.");
    case LayoutNote::Kind::OtherLanguageUsed:
        return Words::tr("There is no name in the chosen language; that of the other is printed.");
    case LayoutNote::Kind::NameCut:
        return Words::tr("The name had to be cut: not even the short one fits.");
    case LayoutNote::Kind::TextCut:
        return Words::tr("%1 had to be cut: it does not fit.")
            .arg(placeholderText(note.placeholder));
    }
    Q_UNREACHABLE();
}

QString codeQualityText(CodeQuality quality)
{
    switch (quality) {
    case CodeQuality::Decoding:
        return Words::tr("not every reader gets the link");
    case CodeQuality::SymbolContrast:
        return Words::tr("contrast between light and dark");
    case CodeQuality::Modulation:
        return Words::tr("modules that are not clearly light or dark");
    case CodeQuality::FixedPatternDamage:
        return Words::tr("something lies over the corner squares or the margin");
    case CodeQuality::UnusedErrorCorrection:
        return Words::tr("something lies over the code and uses up its error correction");
    case CodeQuality::ModuleSize:
        return Words::tr("size of the modules");
    case CodeQuality::Noise:
        return Words::tr("grainy pictures");
    case CodeQuality::Fading:
        return Words::tr("faded print");
    case CodeQuality::Dirt:
        return Words::tr("dirt and scratches: error correction is low for it");
    case CodeQuality::Turn:
        return Words::tr("seen from the side");
    case CodeQuality::Wear:
        return Words::tr("size, dirt and fading together");
    }
    Q_UNREACHABLE();
}

QString codeQualityKey(CodeQuality quality)
{
    switch (quality) {
    case CodeQuality::Decoding:
        return u"decoding"_s;
    case CodeQuality::SymbolContrast:
        return u"contrast"_s;
    case CodeQuality::Modulation:
        return u"modulation"_s;
    case CodeQuality::FixedPatternDamage:
        return u"fixed patterns"_s;
    case CodeQuality::UnusedErrorCorrection:
        return u"unused error correction"_s;
    case CodeQuality::ModuleSize:
        return u"size"_s;
    case CodeQuality::Noise:
        return u"noise"_s;
    case CodeQuality::Fading:
        return u"fading"_s;
    case CodeQuality::Dirt:
        return u"damage"_s;
    case CodeQuality::Turn:
        return u"turn"_s;
    case CodeQuality::Wear:
        return u"wear"_s;
    }
    Q_UNREACHABLE();
}

QString gradeText(const Proof &proof)
{
    QStringList limits;
    for (const CodeQuality quality : proof.limits)
        limits << codeQualityText(quality);
    return limits.isEmpty()
               ? Words::tr("Grade %1, an estimate before printing.").arg(gradeLetter(proof.grade))
               : Words::tr("Grade %1, an estimate before printing. Limited by: %2.")
                     .arg(gradeLetter(proof.grade), limits.join(u"; "_s));
}

QString proofSummary(const PosterReport &report)
{
    if (report.printed() == 0)
        return Words::tr("No poster was made.");
    if (!report.lowestGrade())
        return Words::tr("%Ln picture(s) without a code were made.", nullptr, report.printed());
    // Kits hold banners, too, which show none.
    const auto codes = static_cast<int>(std::count_if(
        report.outcomes.begin(), report.outcomes.end(),
        [](const PosterOutcome &outcome) { return !outcome.problem && outcome.version > 0; }));
    return report.problems() == 0
               ? Words::tr("All %Ln code(s) were proved, the lowest grade is %1.", nullptr, codes)
                     .arg(gradeLetter(*report.lowestGrade()))
               : Words::tr("%Ln code(s) were proved, the lowest grade is %1.", nullptr, codes)
                     .arg(gradeLetter(*report.lowestGrade()));
}

QStringList findingsOf(const PosterReport &report)
{
    QStringList findings;
    if (const int shortened = report.shortenedNames(); shortened > 0)
        findings << Words::tr("%Ln name(s) had to be shortened.", nullptr, shortened);
    if (const int cut = report.cutTexts(); cut > 0)
        findings << Words::tr("On %Ln poster(s) a text had to be cut.", nullptr, cut);
    if (const int problems = report.problems(); problems > 0)
        findings << Words::tr("%Ln organization(s) got no poster.", nullptr, problems);
    return findings;
}

SeparatorSheet deliverySheet(const PosterGroup &group)
{
    QStringList place = group.bodies;
    const QString body = place.isEmpty() ? QString() : place.takeLast();
    place.prepend(regionText(group.region));
    return {place.join(u" › "_s), body, Words::tr("%Ln poster(s)", nullptr, group.count)};
}

QString errorCorrectionText(ErrorCorrection level)
{
    switch (level) {
    case ErrorCorrection::Low:
        return Words::tr("Low: 7 % may be lost");
    case ErrorCorrection::Medium:
        return Words::tr("Medium, for screens: 15 % may be lost");
    case ErrorCorrection::Quartile:
        return Words::tr("Good, for indoors: 25 % may be lost");
    case ErrorCorrection::High:
        return Words::tr("Highest, for outdoors: 30 % may be lost");
    }
    Q_UNREACHABLE();
}

QString posterLanguageText(PosterLanguage language)
{
    switch (language) {
    case PosterLanguage::Russian:
        return Words::tr("Russian");
    case PosterLanguage::Belarusian:
        return Words::tr("Belarusian");
    case PosterLanguage::English:
        return Words::tr("English");
    case PosterLanguage::RussianAndBelarusian:
        return Words::tr("Russian and Belarusian");
    }
    Q_UNREACHABLE();
}

QString linkFormText(LinkForm form)
{
    switch (form) {
    case LinkForm::Full:
        return Words::tr("Full address (качество-услуг.бел)");
    case LinkForm::Short:
        return Words::tr("Short address (kch.by)");
    }
    Q_UNREACHABLE();
}

QString codeFileProblemText(CodeFile::Problem problem)
{
    switch (problem) {
    case CodeFile::Problem::Missing:
        return Words::tr("there is no such file");
    case CodeFile::Problem::Protected:
        return Words::tr("the PDF is protected with a password");
    case CodeFile::Problem::NotReadable:
        return Words::tr("it is neither a PDF nor a picture, or it is damaged");
    case CodeFile::Problem::TooLarge:
        return Words::tr("the picture is too large");
    case CodeFile::Problem::TooManyPages:
        return Words::tr("it has more than %L1 pages").arg(maxPages);
    case CodeFile::Problem::OutOfTime:
        return Words::tr("reading it takes too long, so it was given up");
    case CodeFile::Problem::Overload:
        return Words::tr("reading it takes too much memory, or it is damaged so that it cannot be "
                         "read");
    }
    Q_UNREACHABLE();
}

QString printVerdictText(const PrintCheck::Code &code, Language language)
{
    using Verdict = PrintCheck::Verdict;
    switch (code.verdict) {
    case Verdict::Current:
        return Words::tr("Current: the code leads to the profile.");
    case Verdict::Outdated:
        return Words::tr("Outdated: an older form of the address, which is not made any more.");
    case Verdict::Archived:
        return Words::tr("The organization was archived: the print is to be taken down.");
    case Verdict::Merged:
        return code.right ? Words::tr("Merged into “%1” (%2).")
                                .arg(code.right->displayName(language))
                                .arg(code.right->id.value())
                          : Words::tr("Merged into an organization that is not active any more.");
    case Verdict::Unknown:
        return Words::tr("Unknown: the portal has no such organization.");
    case Verdict::Foreign:
        return Words::tr("Foreign: the code does not lead to the portal.");
    }
    Q_UNREACHABLE();
}

QString printAlarmText(PrintCheck::Alarm::Kind alarm)
{
    switch (alarm) {
    case PrintCheck::Alarm::Kind::SeveralCodes:
        return Words::tr("There are codes that do not say the same. One of them may be a sticker "
                         "that somebody put there: look at the place.");
    case PrintCheck::Alarm::Kind::ForeignCode:
        return Words::tr("A code leads away from the portal. It may be a sticker that somebody put "
                         "there to get at money or data: look at the place.");
    }
    Q_UNREACHABLE();
}

} // namespace ratingdesk
