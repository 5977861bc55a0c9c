// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stands/standfilterbar.h"

#include "models/words/tooltiptext.h"
#include "views/common/workspace.h"
#include "views/stands/standscopedialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Kind = StandFilter::Kind;

constexpr std::array allKinds{Kind::InUse,  Kind::Printed,  Kind::Placed,  Kind::Overdue,
                              Kind::Silent, Kind::Outdated, Kind::Retired, Kind::All};
constexpr int mostDays = 3650;
constexpr int widestName = 220;

} // namespace

StandFilterBar::StandFilterBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_search(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_daysLabel(new QLabel(this)),
      m_days(new QSpinBox(this)),
      m_whose(new QToolButton(this)),
      m_everybody(new QToolButton(this)),
      m_count(new QLabel(this))
{
    m_search->setObjectName(u"standSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_search->installEventFilter(this);
    m_kind->setObjectName(u"standKind"_s);
    for (const Kind kind : allKinds)
        m_kind->addItem({}, static_cast<int>(kind));
    m_days->setObjectName(u"standDays"_s);
    m_days->setRange(1, mostDays);
    m_days->setValue(StandFilter().days);
    m_daysLabel->setBuddy(m_days);
    m_whose->setObjectName(u"standScope"_s);
    m_whose->setIcon(QIcon::fromTheme(u"view-list-tree"_s));
    m_whose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_everybody->setIcon(QIcon::fromTheme(u"edit-clear"_s));
    m_everybody->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_kind);
    layout->addWidget(m_daysLabel);
    layout->addWidget(m_days);
    layout->addWidget(m_whose);
    layout->addWidget(m_everybody);
    layout->addStretch();
    layout->addWidget(m_count);

    connect(m_search, &QLineEdit::textChanged, this, &StandFilterBar::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showState();
        Q_EMIT changed();
    });
    connect(m_days, &QSpinBox::valueChanged, this, &StandFilterBar::changed);
    connect(m_whose, &QToolButton::clicked, this, &StandFilterBar::askWhose);
    connect(m_everybody, &QToolButton::clicked, this, [this] {
        m_below.reset();
        showState();
        Q_EMIT changed();
    });
    for (const auto signal :
         {&OrganizationStore::updated, &OrganizationStore::loaded, &OrganizationStore::wasReset})
        connect(&workspace.organizations(), signal, this, &StandFilterBar::showState);
    retranslate();
}

StandFilter StandFilterBar::filter() const
{
    return {.text = m_search->text(),
            .kind = static_cast<Kind>(m_kind->currentData().toInt()),
            .days = m_days->value(),
            .below = m_below};
}

void StandFilterBar::setFilter(const StandFilter &filter)
{
    if (filter == this->filter())
        return;
    {
        const std::array<QSignalBlocker, 3> quiet{QSignalBlocker(m_search), QSignalBlocker(m_kind),
                                                  QSignalBlocker(m_days)};
        m_search->setText(filter.text);
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(filter.kind))));
        m_days->setValue(filter.days);
        m_below = filter.below;
    }
    showState();
    Q_EMIT changed();
}

void StandFilterBar::askWhose()
{
    auto *dialog = new StandScopeDialog(m_workspace, this);
    connect(dialog, &StandScopeDialog::chosen, this, [this](OrganizationId organization) {
        m_below = organization;
        showState();
        Q_EMIT changed();
    });
    dialog->open();
}

void StandFilterBar::showState()
{
    const Kind kind = filter().kind;
    const bool hasDays = kind == Kind::Overdue || kind == Kind::Silent;
    m_days->setVisible(hasDays);
    m_daysLabel->setVisible(hasDays);
    const QString name =
        m_below ? m_workspace.organizations().name(*m_below, m_workspace.language()) : QString();
    const QString whose = m_below ? name : tr("All organizations");
    m_whose->setText(m_whose->fontMetrics()
                         .elidedText(whose, Qt::ElideRight, widestName)
                         .replace(u'&', "&&"_L1));
    m_whose->setToolTip(toolTipText(
        m_below ? tr("Only the stands of “%1” and of all below it").arg(name)
                : tr("Choose an organization whose stands, and those of all below it, are shown")));
    m_everybody->setVisible(m_below.has_value());
}

QString StandFilterBar::description() const
{
    QStringList parts{m_kind->currentText()};
    const StandFilter filter = this->filter();
    if (!m_days->isHidden())
        parts << tr("For %Ln day(s) or longer", nullptr, filter.days);
    if (m_below)
        parts << m_workspace.organizations().name(*m_below, m_workspace.language());
    if (!filter.text.trimmed().isEmpty())
        parts << filter.text.trimmed();
    return parts.join(u" · "_s);
}

void StandFilterBar::setCount(int count) { m_count->setText(tr("%Ln stand(s)", nullptr, count)); }

/// The search leads into the table, as those of other pages do.
bool StandFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StandFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Code, organization, place"));
    m_search->setAccessibleName(tr("Search the stands"));
    m_kind->setAccessibleName(tr("Which stands to show"));
    const std::array texts{tr("In use"),
                           tr("Printed, not placed"),
                           tr("Placed"),
                           tr("Overdue to be checked"),
                           tr("Silent: link not opened"),
                           tr("To be replaced"),
                           tr("Retired"),
                           tr("All")};
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_kind->setItemText(static_cast<int>(i), texts[i]);
    m_kind->setItemData(4,
                        toolTipText(tr("They hang, and nobody has opened their links for so long")),
                        Qt::ToolTipRole);
    m_kind->setItemData(5,
                        toolTipText(tr("Their organization was renamed, archived or merged since "
                                       "they were printed")),
                        Qt::ToolTipRole);
    m_daysLabel->setText(tr("for"));
    m_days->setSuffix(tr(" days", "after a number"));
    m_days->setAccessibleName(tr("For how many days"));
    m_whose->setAccessibleName(tr("Whose stands to show"));
    m_everybody->setToolTip(tr("Show the stands of all organizations"));
    m_everybody->setAccessibleName(m_everybody->toolTip());
    showState();
}

} // namespace ratingdesk
