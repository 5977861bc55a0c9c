// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/posteroptionspanel.h"

#include "models/items/posters/templatelistmodel.h"
#include "models/words/posters/posterwords.h"
#include "models/words/tooltiptext.h"
#include "views/common/decimalbox.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int pictureHeight = 128;
/// Where the window is low: the options below stay in sight.
constexpr int lowPictureHeight = 52;
constexpr int lowArea = 520;
/// From here on there is room for a second row of pictures above all options.
constexpr int tallArea = 740;
constexpr int maxRowsOfPictures = 2;
constexpr double greatestDistance = 5; // metres

/// Pictures of paper stay as they are: a selected one is not to be tinted, whatever the style does
/// with icons.
class PaperDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QPixmap paper = QPixmap::fromImage(index.data(Qt::DecorationRole).value<QImage>());
        QIcon icon;
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Active, QIcon::Selected})
            icon.addPixmap(paper, mode);
        option->icon = icon;
    }
};

constexpr int asTheDesignNeeds = -1;

template <class Value>
Value current(const QComboBox *box)
{
    return static_cast<Value>(box->currentData().toInt());
}

/// Fills a box anew, in the language of the moment, without losing what was chosen.
template <class Value, class Text>
void refill(QComboBox *box, const std::vector<Value> &values, Text text)
{
    const QSignalBlocker blocker(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const Value value : values)
        box->addItem(text(value), static_cast<int>(value));
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void choose(QComboBox *box, int value)
{
    if (const int index = box->findData(value); index >= 0)
        box->setCurrentIndex(index);
}

} // namespace

PosterOptionsPanel::PosterOptionsPanel(TemplateListModel &templates,
                                       const QStringList &allowedHosts, bool mayRegister,
                                       QWidget *parent)
    : QWidget(parent),
      m_templates(templates),
      m_allowedHosts(allowedHosts),
      m_area(new QScrollArea),
      m_templateLabel(new QLabel),
      m_gallery(new QListView),
      m_reload(new QToolButton),
      m_languageLabel(new QLabel),
      m_language(new QComboBox),
      m_linkLabel(new QLabel),
      m_link(new QComboBox),
      m_correctionLabel(new QLabel),
      m_correction(new QComboBox),
      m_distanceLabel(new QLabel),
      m_distance(new DecimalBox),
      m_sizeLabel(new QLabel),
      m_size(new DecimalBox),
      m_stands(new QCheckBox),
      m_sheets(new QCheckBox),
      m_folders(new QCheckBox),
      m_snippets(new QCheckBox),
      m_code(new QLabel)
{
    m_gallery->setModel(&m_templates);
    m_gallery->setViewMode(QListView::IconMode);
    m_gallery->setMovement(QListView::Static);
    m_gallery->setResizeMode(QListView::Adjust);
    m_gallery->setWordWrap(true);
    m_gallery->setIconSize({pictureHeight * 3 / 4, pictureHeight});
    m_gallery->setItemDelegate(new PaperDelegate(m_gallery));
    m_gallery->viewport()->installEventFilter(this);
    m_templateLabel->setBuddy(m_gallery);
    m_reload->setIcon(QIcon::fromTheme(u"view-refresh"_s));
    m_reload->setAutoRaise(true);
    m_distance->setRange(0, greatestDistance);
    m_distance->setDecimals(1);
    m_distance->setSingleStep(0.1);
    m_size->setRange(0, symbolWidthFor(Millimetres(greatestDistance * 1000)).value());
    m_size->setDecimals(0);
    m_size->setSingleStep(5);
    m_stands->setObjectName(u"standCodes"_s);
    m_stands->setEnabled(mayRegister);
    m_sheets->setObjectName(u"sheets"_s);
    m_folders->setObjectName(u"folders"_s);
    m_snippets->setObjectName(u"snippets"_s);
    m_snippets->setChecked(true);
    m_code->setWordWrap(true);
    m_code->setForegroundRole(QPalette::PlaceholderText);

    auto *top = new QHBoxLayout;
    top->addWidget(m_templateLabel);
    top->addStretch();
    top->addWidget(m_reload);
    // A low window scrolls the options; pressed together they would lie over the gallery.
    auto *content = new QWidget;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    m_area->installEventFilter(this);
    // On the ground of the page.
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_area);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_gallery);
    const auto addField = [layout](QLabel *label, QWidget *field) {
        label->setBuddy(field);
        layout->addSpacing(4);
        layout->addWidget(label);
        layout->addWidget(field);
    };
    addField(m_languageLabel, m_language);
    addField(m_linkLabel, m_link);
    addField(m_correctionLabel, m_correction);
    // One row: each follows the other.
    auto *sizes = new QGridLayout;
    sizes->setVerticalSpacing(4);
    sizes->addWidget(m_distanceLabel, 0, 0, Qt::AlignBottom);
    sizes->addWidget(m_sizeLabel, 0, 1, Qt::AlignBottom);
    sizes->addWidget(m_distance, 1, 0);
    sizes->addWidget(m_size, 1, 1);
    sizes->setColumnStretch(0, 1);
    sizes->setColumnStretch(1, 1);
    m_distanceLabel->setBuddy(m_distance);
    m_sizeLabel->setBuddy(m_size);
    layout->addSpacing(4);
    layout->addLayout(sizes);
    layout->addSpacing(4);
    layout->addWidget(m_stands);
    layout->addWidget(m_sheets);
    layout->addWidget(m_folders);
    layout->addWidget(m_snippets);
    layout->addWidget(m_code);
    layout->addStretch();

    retranslate();
    chooseTemplate(u"a4-poster"_s);

    connect(m_gallery->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PosterOptionsPanel::changed);
    connect(&m_templates, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_wanted = templateId(); });
    connect(&m_templates, &QAbstractItemModel::modelReset, this,
            [this] { chooseTemplate(m_wanted); });
    const auto showLanguage = [this] {
        m_templates.setPosterLanguage(current<PosterLanguage>(m_language));
    };
    showLanguage();
    connect(m_language, &QComboBox::currentIndexChanged, this, showLanguage);
    connect(&m_templates, &QAbstractItemModel::modelReset, this, &PosterOptionsPanel::fitGallery);
    for (QComboBox *box : {m_language, m_link, m_correction})
        connect(box, &QComboBox::currentIndexChanged, this, &PosterOptionsPanel::changed);
    connect(m_gallery->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PosterOptionsPanel::showWhatApplies);
    connect(m_stands, &QCheckBox::toggled, this, &PosterOptionsPanel::changed);
    connect(m_distance, &DecimalBox::valueChanged, this, &PosterOptionsPanel::showSize);
    connect(m_size, &DecimalBox::valueChanged, this, &PosterOptionsPanel::showDistance);
    connect(m_distance, &DecimalBox::valueChanged, this, &PosterOptionsPanel::changed);
    connect(m_reload, &QToolButton::clicked, this, &PosterOptionsPanel::reloadRequested);
    showWhatApplies();
}

std::shared_ptr<const PosterTemplate> PosterOptionsPanel::design() const
{
    return m_templates.design(m_gallery->currentIndex());
}

PosterOptions PosterOptionsPanel::options() const
{
    PosterOptions options;
    options.language = current<PosterLanguage>(m_language);
    options.linkForm = current<LinkForm>(m_link);
    if (const int level = m_correction->currentData().toInt(); level != asTheDesignNeeds)
        options.errorCorrection = static_cast<ErrorCorrection>(level);
    if (m_distance->value() > 0)
        options.readingDistance = Millimetres(m_distance->value() * 1000);
    options.allowedHosts = m_allowedHosts;
    options.standCodes = m_stands->isChecked();
    return options;
}

bool PosterOptionsPanel::wantsSheets() const { return m_sheets->isChecked(); }

bool PosterOptionsPanel::wantsFolders() const { return m_folders->isChecked(); }

bool PosterOptionsPanel::wantsSnippets() const
{
    return m_snippets->isChecked() && design() && design()->isInPixels();
}

void PosterOptionsPanel::showWhatApplies()
{
    m_snippets->setVisible(design() && design()->isInPixels());
}

QString PosterOptionsPanel::templateId() const
{
    const QModelIndex index = m_gallery->currentIndex();
    return index.isValid() ? index.data(TemplateListModel::IdRole).toString() : m_wanted;
}

void PosterOptionsPanel::chooseTemplate(const QString &id)
{
    m_wanted = id;
    QModelIndex index = m_templates.indexOf(id);
    for (int row = 0; !m_templates.design(index) && row < m_templates.rowCount(); ++row)
        index = m_templates.index(row);
    m_gallery->setCurrentIndex(index);
}

void PosterOptionsPanel::showSize()
{
    const QSignalBlocker blocker(m_size);
    m_size->setValue(symbolWidthFor(Millimetres(m_distance->value() * 1000)).value());
}

void PosterOptionsPanel::showDistance()
{
    m_distance->setValue(readingDistance(Millimetres(m_size->value())).value() / 1000);
}

void PosterOptionsPanel::describeCode(const std::optional<PlacedCode> &code,
                                      const std::optional<Proof> &proof)
{
    m_described = code;
    m_proof = proof;
    if (!code || code->width() == 0_mm) {
        m_code->clear();
        return;
    }
    const QLocale locale;
    const bool isInPixels = design() && design()->isInPixels();
    const double dots = isInPixels ? 96 : usualDotsPerInch;
    QString text =
        tr("Code: %1 mm wide (%2 pixels), modules of %3 mm (%4 pixels), at %5 dpi; read from up to "
           "%6 m.")
            .arg(locale.toString(code->width().value(), 'f', 0),
                 locale.toString(code->width().inPixels(dots), 'f', 0),
                 locale.toString(code->module.value(), 'f', 2),
                 locale.toString(code->module.inPixels(dots), 'f', 0),
                 locale.toString(dots, 'f', 0),
                 locale.toString(readingDistance(code->width()).value() / 1000, 'f', 1));
    if (proof)
        text += u' ' + gradeText(*proof);
    m_code->setText(text);
}

QByteArray PosterOptionsPanel::saveState() const
{
    const QJsonObject state{
        {u"template"_s, templateId()},
        {u"language"_s, m_language->currentData().toInt()},
        {u"link"_s, m_link->currentData().toInt()},
        {u"errorCorrection"_s, m_correction->currentData().toInt()},
        {u"distance"_s, m_distance->value()},
        {u"stands"_s, m_stands->isChecked()},
        {u"sheets"_s, m_sheets->isChecked()},
        {u"folders"_s, m_folders->isChecked()},
        {u"snippets"_s, m_snippets->isChecked()},
    };
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void PosterOptionsPanel::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object.isEmpty())
        return;
    chooseTemplate(object.value("template"_L1).toString());
    choose(m_language, object.value("language"_L1).toInt(-1));
    choose(m_link, object.value("link"_L1).toInt(-1));
    choose(m_correction, object.value("errorCorrection"_L1).toInt(asTheDesignNeeds));
    m_distance->setValue(object.value("distance"_L1).toDouble());
    m_stands->setChecked(m_stands->isEnabled() && object.value("stands"_L1).toBool());
    m_sheets->setChecked(object.value("sheets"_L1).toBool());
    m_folders->setChecked(object.value("folders"_L1).toBool());
    m_snippets->setChecked(object.value("snippets"_L1).toBool(true));
}

void PosterOptionsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool PosterOptionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitGallery();
    return QWidget::eventFilter(watched, event);
}

/// As high as its pictures, up to a few rows of them: what is left is room for the options.
void PosterOptionsPanel::fitGallery()
{
    const bool isLow = m_area->height() < lowArea;
    const int high = isLow ? lowPictureHeight : pictureHeight;
    m_templates.setPictureHeight(high, devicePixelRatioF());
    m_gallery->setIconSize({high * 3 / 4, high});
    const int least = m_gallery->iconSize().width() + 12;
    // The view leaves room for a scroll bar, whether there is one or not.
    const int room = m_gallery->width() - 2 * m_gallery->frameWidth() -
                     m_gallery->verticalScrollBar()->sizeHint().width() - 2;
    // A few share the whole row: their names need it.
    const int columns = std::clamp(room / least, 1, std::max(1, m_templates.rowCount()));
    const QSize cell(room / columns, high + 3 * fontMetrics().lineSpacing());
    const int rows = std::clamp((m_templates.rowCount() + columns - 1) / columns, 1,
                                m_area->height() < tallArea ? 1 : maxRowsOfPictures);
    if (cell != m_gallery->gridSize())
        m_gallery->setGridSize(cell);
    const int height = rows * cell.height() + 2 * m_gallery->frameWidth() + 4;
    if (height != m_gallery->height())
        m_gallery->setFixedHeight(height);
    // It was in sight among pictures of another size.
    m_gallery->scrollTo(m_gallery->currentIndex());
}

void PosterOptionsPanel::fillChoices()
{
    refill(m_language,
           std::vector{PosterLanguage::Russian, PosterLanguage::Belarusian,
                       PosterLanguage::RussianAndBelarusian, PosterLanguage::English},
           posterLanguageText);
    // Only the hosts that the connection's settings list.
    std::vector<LinkForm> forms;
    if (m_allowedHosts.contains(QStringView(portalHostAscii)))
        forms.push_back(LinkForm::Full);
    if (m_allowedHosts.contains(QStringView(portalHostShort)))
        forms.push_back(LinkForm::Short);
    refill(m_link, forms, linkFormText);
    refill(m_correction,
           std::vector{asTheDesignNeeds, static_cast<int>(ErrorCorrection::Low),
                       static_cast<int>(ErrorCorrection::Medium),
                       static_cast<int>(ErrorCorrection::Quartile),
                       static_cast<int>(ErrorCorrection::High)},
           [](int level) {
               return level == asTheDesignNeeds
                          ? tr("As the design needs")
                          : errorCorrectionText(static_cast<ErrorCorrection>(level));
           });
}

void PosterOptionsPanel::retranslate()
{
    m_templateLabel->setText(tr("Template"));
    m_reload->setToolTip(toolTipText(tr("Read the templates anew. Your own are SVG files in %1")
                                         .arg(TemplateCatalogue::ownTemplatesFolder())));
    m_reload->setAccessibleName(tr("Read the templates anew"));
    m_gallery->setAccessibleName(tr("Templates"));
    m_languageLabel->setText(tr("Language of the poster"));
    m_linkLabel->setText(tr("Link in the code"));
    m_correctionLabel->setText(tr("Error correction"));
    m_distanceLabel->setText(tr("Read from a distance of"));
    m_distance->setSpecialValueText(tr("As designed"));
    m_distance->setSuffix(tr(" m", "metres, after a number"));
    m_distance->setToolTip(
        tr("A phone reads a code from about ten times its width. A greater distance makes the code "
           "larger, as far as the template has room."));
    m_sizeLabel->setText(tr("Width of the code"));
    m_size->setSpecialValueText(tr("As designed"));
    m_size->setSuffix(tr(" mm", "millimetres, after a number"));
    m_size->setToolTip(tr("At least, without its margin. The reading distance follows it: ten "
                          "times the width."));
    m_stands->setText(tr("Register each as a stand"));
    m_stands->setToolTip(toolTipText(
        m_stands->isEnabled()
            ? tr("Each gets a code of its own, which its link carries and its footer shows: the "
                 "register of stands then tells where it hangs and how often its link was opened.")
            : tr("Your account may not register stands.")));
    m_sheets->setText(tr("Separator sheets"));
    m_sheets->setToolTip(toolTipText(
        tr("In one PDF and on the printer, a sheet before the posters of each body that says whose "
           "they are. Put the list in the order of delivery first.")));
    m_folders->setText(tr("Folders as in the hierarchy"));
    m_folders->setToolTip(
        toolTipText(tr("Several files are saved in folders that mirror the hierarchy.")));
    m_snippets->setText(tr("HTML beside each PNG"));
    m_snippets->setToolTip(toolTipText(
        tr("Beside each picture a file is saved that shows it on a web site: as a link to the "
           "organization's profile, with a text for those who do not see it.")));
    m_code->setToolTip(
        tr("The margin of four modules is that of ISO/IEC 18004. Phones read modules of 0.4 mm and "
           "more from paper; smaller ones are refused. Ten to one is the rule of the trade. "
           "Modules are whole dots of a printer, so that all are alike."));
    fillChoices();
    describeCode(m_described, m_proof);
    fitGallery();
    m_area->setMinimumWidth(m_area->widget()->minimumSizeHint().width() +
                            m_area->verticalScrollBar()->sizeHint().width());
}

} // namespace ratingdesk
