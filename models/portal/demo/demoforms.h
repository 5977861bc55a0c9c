// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"
#include "models/portal/demo/demoplaces.h"
#include "models/portal/registervalues.h"

#include <span>

namespace ratingdesk::demo {

/// The sorts of organization that the demo portal is made of.
enum class FormId : quint8 {
    // What the region, city and district govern.
    RegionExecutive,
    RegionOneWindow,
    RegionHealth,
    RegionHospital,
    RegionHospitalWard,
    CityClinic,
    CityClinicPart,
    RegionEducation,
    College,
    RegionCulture,
    RegionCultureHouse,
    RegionHousing,
    RegionHousingCentre,
    RegionSocial,
    BoardingHome,
    PlaceExecutive,
    OneWindow,
    CivilRegistry,
    ExecutiveSection,
    RuralExecutive,
    Education,
    School,
    Gymnasium,
    SchoolPart,
    Kindergarten,
    VillageSchool,
    VillageKindergarten,
    DistrictHospital,
    CityHospital,
    Ward,
    RuralClinic,
    Housing,
    HousingOffice,
    HousingCrew,
    Culture,
    LibrarySystem,
    Library,
    ReadingRoom,
    CultureCentre,
    ArtSchool,
    SocialDepartment,
    SocialCentre,
    SocialPart,
    // What the ministries govern.
    Communications,
    Post,
    PostRegion,
    PostPlace,
    PostOffice,
    VillagePostOffice,
    PostPart,
    Telecom,
    TelecomRegion,
    TelecomPlace,
    TelecomPart,
    Interior,
    InteriorRegion,
    InteriorPlace,
    InteriorPart,
    Taxes,
    TaxRegion,
    TaxPlace,
    TaxPart,
    Labour,
    SocialFund,
    SocialFundRegion,
    SocialFundPlace,
    Property,
    CadastreRegion,
    CadastrePlace,
    Energy,
    EnergyRegion,
    EnergyPlace,
    GasPlace,
    Emergencies,
    EmergencyRegion,
    EmergencyPlace,
    Forestry,
    ForestryRegion,
    ForestryPlace,
    ForestryPart,
    Justice,
    JusticeRegion,
    Notary,
    Nature,
    NatureRegion,
    NaturePlace,
    Transport,
    TransportRegion,
    BusPark,
    Statistics,
    StatisticsRegion,
    StatisticsPlace,
    HealthMinistry,
    ResearchCentre,
    ResearchWard,
    EducationMinistry,
    CultureMinistry,
    FinanceMinistry,
    EconomyMinistry,
    IndustryMinistry,
    AgricultureMinistry,
    BuildingMinistry,
    TradeMinistry,
    InformationMinistry,
    SportMinistry,
    ForeignMinistry,
    Customs,
    Standards,
    Science,
    MinistryPart,
    Count,
};

inline constexpr std::size_t formCount = static_cast<std::size_t>(FormId::Count);

/// A sort of organization. Names are templates: {words} of its place and region (see
/// demoplaces.cpp), its number {n}, its village {village} {vadj} {vadjF} {vadjN}, its variant {v},
/// and its parent's short name {up}.
struct Form
{
    FormId id;
    OrganizationKind kind;
    int category;   ///< index into categories()
    int popularity; ///< how often it is rated, in percent of the usual
    int trouble;    ///< how often citizens are unhappy with it, in percent of the usual
    const char16_t *nameRu;
    const char16_t *shortRu;
    const char16_t *nameBe;
    const char16_t *shortBe;
};

/// What tells the children of one parent and form from each other.
enum class Each : quint8 {
    Once,
    Number,  ///< № 1, № 2 …
    Village, ///< another village each
    Variant, ///< another one of variantsOf() each
    Region,
    Place, ///< of the parent's region
};

/// Where a rule holds.
enum Where : quint8 {
    InDistrict = 1,
    InCity = 2,
    InCityDistrict = 4,
    InRegion = 8,   ///< one of the six, no place below it yet
    InCapital = 16, ///< Minsk as a whole
    Anywhere = 31,
};

/// Which forms stand below which, and how much of the parent's descendants they get.
struct Rule
{
    FormId parent;
    FormId child;
    Each each;
    quint8 where;
    int share;   ///< of the parent's descendants, against the other rules'
    int tenths;  ///< typical size of the child's whole subtree, in tenths of an organization
    int maximum; ///< at most so many; 0: no limit
};

const Form &form(FormId id);
/// FormId::Count stands for the top of the hierarchy.
std::span<const Rule> rulesOf(FormId parent);
std::span<const Bilingual> variantsOf(FormId form);

const std::vector<Sphere> &spheres();
const std::vector<Category> &categories();
const std::vector<AdditionalCriterion> &additionalCriteria();

} // namespace ratingdesk::demo
