// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/importrowspane.h"

#include "models/editing/organizationimporter.h"
#include "models/items/exchange/importrowsmodel.h"
#include "models/words/exchange/importtext.h"
#include "views/common/splitterstate.h"
#include "views/exchange/importrowdelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int typingPause = 200; // milliseconds

} // namespace

ImportRowsPane::ImportRowsPane(OrganizationImporter &importer, QWidget *parent)
    : QWidget(parent),
      m_importer(importer),
      m_model(new ImportRowsModel(importer, this)),
      m_search(new QLineEdit(this)),
      m_takeShown(new QToolButton(this)),
      m_leaveShown(new QToolButton(this)),
      m_count(new QLabel(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_view(new QTableView(this)),
      m_detail(new QPlainTextEdit(this)),
      m_reason(new QLineEdit(this))
{
    m_search->setObjectName(u"importSearch"_s);
    m_search->setPlaceholderText(tr("Search the rows"));
    m_search->setAccessibleName(tr("Search the rows"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(QIcon::fromTheme(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_takeShown->setText(tr("Take those shown"));
    m_leaveShown->setText(tr("Leave out those shown"));
    m_takeShown->setObjectName(u"takeShown"_s);
    m_leaveShown->setObjectName(u"leaveShown"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_view->setObjectName(u"importRows"_s);
    m_view->setAccessibleName(tr("Rows of the file"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ImportRowDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ImportRowsModel::RowColumn, Qt::AscendingOrder);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 8);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->installEventFilter(this);
    m_view->setColumnWidth(ImportRowsModel::RowColumn, 80);
    m_view->setColumnWidth(ImportRowsModel::VerdictColumn, 120);
    m_view->setColumnWidth(ImportRowsModel::MessageColumn, 340);
    m_detail->setReadOnly(true);
    m_detail->setObjectName(u"importDetail"_s);
    m_detail->setAccessibleName(tr("The selected row"));
    m_detail->setTabChangesFocus(true);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({400, 110});
    m_reason->setObjectName(u"importReason"_s);
    auto *reasonLabel = new QLabel(tr("Reason, kept in the journal"), this);
    reasonLabel->setBuddy(m_reason);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(4);
    makeChips();
    for (const ImportVerdict verdict : allImportVerdicts)
        chips->addWidget(m_chips.at(verdict));
    chips->addStretch(1);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_count);
    tools->addWidget(m_takeShown);
    tools->addWidget(m_leaveShown);
    auto *reason = new QHBoxLayout;
    reason->setSpacing(8);
    reason->addWidget(reasonLabel);
    reason->addWidget(m_reason, 1);
    layout->addLayout(chips);
    layout->addLayout(tools);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(reason);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ImportRowsPane::filter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_takeShown, &QToolButton::clicked, this, [this] { chooseShown(true); });
    connect(m_leaveShown, &QToolButton::clicked, this, [this] { chooseShown(false); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid()) {
                    m_currentRow = index.data(ImportRowsModel::RowNumberRole).toInt();
                    m_currentColumn = index.column();
                }
                showDetail();
            });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportRowsPane::showDetail);
    connect(m_model, &ImportRowsModel::arranged, this, [this] {
        fitCells();
        keepCurrent();
        showState();
    });
}

void ImportRowsPane::makeChips()
{
    for (const ImportVerdict verdict : allImportVerdicts) {
        auto *chip = new QToolButton(this);
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setObjectName(u"verdict-"_s + keyOf(verdict));
        chip->setToolTip(tr("Show only rows with this verdict; several can be chosen together"));
        connect(chip, &QToolButton::toggled, this, &ImportRowsPane::filter);
        m_chips[verdict] = chip;
    }
}

void ImportRowsPane::filter()
{
    ImportRowOrder order = m_model->rowOrder();
    order.verdicts.clear();
    for (const auto &[verdict, chip] : m_chips) {
        if (chip->isChecked())
            order.verdicts.insert(verdict);
    }
    order.search = m_search->text();
    m_model->setOrder(order);
}

void ImportRowsPane::showState()
{
    const auto plan = m_importer.plan();
    const QLocale locale;
    for (const auto &[verdict, chip] : m_chips) {
        const qint64 count = plan ? plan->report.count(verdict) : 0;
        chip->setText(tr("%1 %2", "a verdict and how many rows have it")
                          .arg(verdictText(verdict), locale.toString(count)));
        chip->setVisible(count > 0 || chip->isChecked());
    }
    using State = OrganizationImporter::State;
    const bool isOpen = m_importer.state() == State::Checked;
    m_takeShown->setEnabled(isOpen);
    m_leaveShown->setEnabled(isOpen);
    m_reason->setEnabled(m_importer.state() != State::Importing);
    const int shown = m_model->rowCount();
    const auto all = plan ? static_cast<int>(plan->report.rows.size()) : 0;
    m_count->setText(shown == all
                         ? tr("%Ln row(s)", nullptr, all)
                         : tr("%1 of %2 rows").arg(locale.toString(shown), locale.toString(all)));
    showDetail();
}

void ImportRowsPane::showDetail()
{
    const QModelIndex current = m_view->currentIndex();
    m_detail->setPlainText(current.isValid()
                               ? m_model->detailText(current.row())
                               : tr("All that is to be said of the selected row stands here. A "
                                    "cell is mended by a double click or F2, a row is left out "
                                    "with its check box or the space bar."));
}

/// After a filter or another order, wherever it is now.
void ImportRowsPane::keepCurrent()
{
    const int place = m_model->placeOf(m_currentRow);
    if (place < 0)
        return;
    const QModelIndex index =
        m_model->index(place, std::min(m_currentColumn, m_model->columnCount() - 1));
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

/// Once for each set of columns: whatever a person makes of them then stays.
void ImportRowsPane::fitCells()
{
    constexpr int nameWidth = 240;
    constexpr int usualWidth = 130;
    QStringList titles;
    for (int column = ImportRowsModel::FirstCellColumn; column < m_model->columnCount(); ++column)
        titles += m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (titles == m_fitted)
        return;
    m_fitted = titles;
    const QString name = importFieldTitle(fieldKey(OrganizationField::NameRu));
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_view->setColumnWidth(ImportRowsModel::FirstCellColumn + static_cast<int>(i),
                               titles[i] == name ? nameWidth : usualWidth);
}

QString ImportRowsPane::reason() const
{
    const QString typed = m_reason->text().trimmed();
    return typed.isEmpty() ? m_reason->placeholderText() : typed;
}

void ImportRowsPane::setUsualReason(const QString &reason) { m_reason->setPlaceholderText(reason); }

void ImportRowsPane::chooseShown(bool isChosen)
{
    m_importer.setChosen(m_model->choosableRows(), isChosen);
}

/// All selected rows go where the current one goes.
void ImportRowsPane::toggleSelected()
{
    const QVariant state =
        m_view->currentIndex().siblingAtColumn(ImportRowsModel::RowColumn).data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    std::vector<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        if (index.data(Qt::CheckStateRole).isValid())
            rows.push_back(index.data(ImportRowsModel::RowNumberRole).toInt());
    }
    m_importer.setChosen(rows, state.toInt() != Qt::Checked);
}

bool ImportRowsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QJsonObject ImportRowsPane::saveState() const
{
    QJsonObject widths;
    for (const int column : {ImportRowsModel::RowColumn, ImportRowsModel::VerdictColumn,
                             ImportRowsModel::MessageColumn})
        widths.insert(QString::number(column), m_view->columnWidth(column));
    return {{u"splitter"_s, splitterState(*m_splitter)}, {u"widths"_s, widths}};
}

void ImportRowsPane::restoreState(const QJsonObject &state)
{
    constexpr int narrowest = 40;
    constexpr int widest = 2000;
    restoreSplitter(*m_splitter, state.value(u"splitter"_s));
    const QJsonObject widths = state.value(u"widths"_s).toObject();
    for (const int column : {ImportRowsModel::RowColumn, ImportRowsModel::VerdictColumn,
                             ImportRowsModel::MessageColumn}) {
        const int width = widths.value(QString::number(column)).toInt();
        if (width >= narrowest && width <= widest)
            m_view->setColumnWidth(column, width);
    }
}

} // namespace ratingdesk
