"""Lists of words that many tellings of deeds share: kinds of things, and what is done to them."""

ENVOYS = "ambassador envoy chargé charge d'affaires consul attaché attache commissioner nuncio representative"
STAFF = (
    "diplomat staff staffer employee officer official secretary counsellor consul attaché attache worker "
    "spy agent instructor adviser"
)
PEOPLE = (
    "citizen national fisherman sailor seaman crew journalist reporter student worker tourist trader "
    "driver pilot soldier serviceman guard policeman passenger man woman person people refugee migrant "
    "child engineer doctor nurse businessman businessperson activist academic researcher scientist "
    "researcher priest pilgrim villager herder worshipper aid-worker peacekeeper captive hostage prisoner "
    "detainee pow convict suspect inmate boy girl youth family resident civilian farmer official diplomat "
    "officer member smuggler"
)
SENT_PEOPLE = frozenset(
    "student expert teacher doctor engineer cadet specialist volunteer medic rescuer intern trainee nurse agronomist "
    "instructor".split()
)
CRAFT = (
    "vessel ship boat trawler tanker freighter longliner barge dredger cutter aircraft plane jet airliner "
    "helicopter drone balloon truck lorry convoy bus train cargo yacht submarine frigate"
)
CAPTIVES = "captive prisoner hostage detainee inmate pow convict remains body"
HEIRLOOMS = (
    "remains body artefact artifact manuscript relic archive archives painting statue treasure antiquity "
    "file files skull ashes document sculpture icon"
)
PENALTIES = "sanction sanctions embargo blockade countermeasure tariff surcharge blacklist quota"
HARSH = "sanction sanctions embargo measure measures restriction restrictions ban blockade"
BANS = "ban prohibition moratorium restriction restrictions curb embargo boycott blockade quarantine"
CROSSINGS = "border frontier crossing checkpoint post airspace waters port gate strait land"
TRADE = "import imports export exports shipment delivery deliveries supply supplies purchase sale sales trade"
WARES = (
    "gas oil electricity fuel power goods product products meat milk poultry beef fruit vegetable wheat "
    "grain rice tea cement coal fish potato maize sugar fertiliser fertilizer livestock cattle"
)
SERVICES = "flight flights service services route line ferry train bus coach connection link railway traffic"
COOPERATION = (
    "cooperation co-operation talk talks dialogue negotiation negotiations consultation aid assistance "
    "loan credit programme program participation project projects patrol patrols funding membership "
    "exchange exchanges work contacts payment payments training scheme"
)
VISAS = "visa visas"
DUTIES = "duty duties tariff fee levy tax charge toll quota limit ceiling permit requirement rule"
WORKS = (
    "bridge hospital school kindergarten plant centre center road dam factory railway airport port "
    "university clinic library pipeline building highway complex laboratory park stadium farm workshop "
    "facility terminal house house housing system network well mosque church theatre museum college "
    "academy institute hub dormitory line substation refinery warehouse canal reservoir headquarters "
    "greenhouse tower watchtower pier quay jetty monument combine interconnector zone field mill depot "
    "silo mine tunnel borehole ward runway station campus dispensary waterworks barrage weir pavilion wing turbine "
    "reactor orphanage embankment hall wall wing block classroom checkpoint maternity slipway hangar runway lighthouse "
    "courthouse dyke dike sewer cistern latrine gymnasium pool playground arena auditorium pumping-station interchange "
    "overpass underpass viaduct observatory planetarium memorial radar"
)
GATHERINGS = "forum exhibition festival fair expo concert exposition roundtable symposium"
AID = (
    "aid assistance relief dose vaccine vaccines ambulance tent medicine medicines consignment tonne "
    "tonnes ton tons supplies blanket food foodstuff foodstuffs grant donation generator medication "
    "oxygen mask masks ventilator parcel rice wheat flour maize seed vehicle rescuer rescuers firefighter "
    "medic equipment computer bus buses tractor fertiliser laptop clothing skis hospital planes patrol "
    "fund kit doctor team vessel boat "
    "wheelchair textbook panel scanner incubator bed uniform radio motorcycle bicycle tablet tarpaulin pump bulldozer "
    "excavator ration hamper seedling sapling helicopter dog flour clothes"
)
PAPERS = (
    "protest démarche demarche complaint objection petition displeasure indignation "
    "dissatisfaction condemnation outrage rage anger"
)
CANDIDACIES = "candidacy candidature candidate bid nomination membership resolution election"
DEBTS = "debt debts loan loans arrears"
CREDITS = "loan loans credit credits line facility financing"
WEAPONS = (
    "tank howitzer missile shell ammunition gun rifle mortar fighter jet warplane launcher weapon weapons arms "
    "munition munitions armour drone interceptor"
)
CHARGED = "charge charges indictment prosecution proceedings"
PROFESSIONS = (
    "judge prosecutor lawyer magistrate midwife technician pilot firefighter servant trainer instructor mechanic "
    "economist archivist translator interpreter coach athlete trainee physician surgeon statistician customs-officer "
    "policeman policewoman diver cook miner electrician welder manager inspector"
)
IMPOSE = (
    "impose slap introduce place put order levy adopt extend renew prolong expand tighten toughen widen "
    "broaden step_up enact decree clamp enforce join reimpose ratchet_up roll_over reinforce maintain_on "
    "issue"
)
STOP = (
    "suspend halt stop freeze block cut cut_off discontinue interrupt withhold break_off shelve pause end "
    "terminate call_off sever curtail cease"
)
LIFT = (
    "lift ease remove cancel scrap abolish drop end relax revoke rescind repeal withdraw loosen unfreeze "
    "terminate suspend soften waive"
)
BEGIN = (
    "get_under launch start begin commence inaugurate open introduce resume restart restore reopen kick_off "
    "initiate add establish relaunch"
)
FINISH = (
    "complete finish inaugurate commission open hand_over unveil deliver rehabilitate renovate restore "
    "upgrade modernise modernize erect repair refurbish reconstruct rebuild equip build construct drill put_into"
)
GIVE = (
    "flag_off give donate hand hand_over deliver send dispatch provide present supply grant contribute airlift "
    "ship fly_in transfer disburse gift distribute rush"
)
HAND = (
    "lodge hand deliver give send submit file present convey register raise make transmit serve issue "
    "fire_off"
)
HOLD = (
    "wind_up get_under hold stage host organise organize conduct carry_out run kick_off conclude launch begin start "
    "open complete wrap_up take_part participate join"
)
GIVING = frozenset(
    "donate deliver send ship dispatch hand gift airlift provide supply present allocate grant give "
    "contribute extend fly bring disburse release commit help assist support".split()
)
