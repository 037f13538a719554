"""Rows whose words stand for one another in a free translation: a whole and its parts, a thing and its kind.

A sleeve is no shirt, but who wipes his brow on "his sleeve" wipes it on «كم قميصه»; the sea breaks over
the bows where Arabic has the waves do so. Parts of one whole don't stand for one another: no sleeve is a collar.
"""

from __future__ import annotations

from functools import cache

_NEAR = """
sea: wave tide current open_sea gale, wave: foam tide open_sea whirlpool, river: current bank riverbank
riverbed stream tributary ford torrent watercourse, stream: canal irrigation_channel pool spring tributary
riverbed valley, valley: stream riverbed ravine slope torrent, mountain: slope summit cliff ravine cave,
hill: slope plateau mountain summit, shore: bank sea dune, lake: shore pool, field: furrow meadow orchard
crop pasture, orchard: vineyard field garden, pasture: meadow field, village: city mountain hill valley,
rock: cliff boulder, well: bucket spring, spring: well pool stream, tank: cistern reservoir pool, pipe: tap
hose drain, drain: sewer pipe sewage, shirt: sleeve collar blouse, robe: sleeve hem collar cloak shirt
dress, cloak: sleeve hem coat robe wrap, coat: sleeve hem collar pocket lapel jacket cloak, jacket: sleeve
collar pocket lapel coat, dress: skirt hem sleeve robe, trousers: pocket shorts baggy_trousers, shoe: boot
sole slipper sandal clog high_heels shoelace, boot: shoe sole, hat: cap fez turban beret helmet, scarf: veil
shawl wrap headband keffiyeh, veil: scarf shawl wrap, necklace: bead jewellery chain, bracelet: jewellery
anklet, earring: jewellery, ring: jewellery, bag: sack basket wallet handbag backpack suitcase bundle
saddlebag, sack: bag bundle, box: chest crate basket cupboard case drawer, cupboard: wardrobe shelf drawer
chest box, pot: jar jug vessel frying_pan dish bowl kettle casserole, plate: dish saucer bowl tray
frying_pan, dish: bowl plate tray pot, cup: mug bowl saucer, jug: jar bottle carafe water_jar water_jug pot,
jar: jug water_jar pot bottle vase, bottle: flask jug carafe thermos, basket: box bundle sack pannier,
barrel: casket cask tank, bed: mattress blanket pillow sheet cradle mat, mattress: blanket mat quilt pillow,
blanket: quilt sheet bed rug, carpet: rug mat felt_rug prayer_rug, rug: mat carpet felt_rug prayer_rug
blanket, chair: seat stool sofa bench armchair, sofa: seat bench cushion chair, bench: seat chair sofa
terrace, lamp: candle wick oil_lamp torch chandelier candlestick lantern, candle: candlestick wick lamp,
stove: hearth brazier fireplace heater oven primus, hearth: stove brazier fire, door: gate threshold bolt
lock handle hinge doorway, gate: door threshold bolt arch, window: pane shutter frame mashrabiya sill bars,
wall: fence rampart rampart_walk whitewash brick, fence: wall hedge gate, stairs: step ladder stair, ladder:
stairs step, roof: ceiling tile dome terrace attic, cellar: basement vault tunnel, corridor: passage hall,
courtyard: terrace portico garden, floor: tile storey carpet, balcony: terrace railing banister, column:
capital plinth base, foundations: base, bridge: arch, tunnel: cellar trench, trench: ditch pit furrow,
brick: stone tile adobe mud, plank: board beam, mast: yard, ship: mast deck hull bow stern keel sail hold
boat vessel steamer crew, boat: ship sail oar hull launch rowing_boat felucca dhow canoe raft ferry, sail:
mast wind rigging yard, anchor: mooring hawser, seaman: boatman, crew: seaman, quay: pier mooring port,
wreck: shipwreck hull, shipwreck: sinking wreck, train: carriage engine locomotive platform railway,
locomotive: engine train, car: wheel engine jeep taxi bonnet windscreen pickup, truck: trailer pickup, bus:
minibus, cart: carriage horse-drawn_carriage wheel trailer, wheel: tyre spare_tyre rim, engine: motor brake
pump, saddle: stirrup girth packsaddle pack_saddle, bridle: bit rein halter, halter: rein tether bridle
rope, rope: tether chain halter hawser string thread cord, hammer: mallet sledgehammer, shovel: spade hoe
pickaxe, axe: hatchet adze pickaxe, knife: blade dagger cleaver penknife razor, scissors: shears secateurs,
nail: screw peg pin, lock: bolt key, stick: cane crook club whip rod, scale: balance pan steelyard, net:
trap, sword: blade hilt scabbard, dagger: blade knife, rifle: barrel butt trigger carbine shotgun bullet,
pistol: barrel trigger bullet, cannon: shell field_gun, bullet: cartridge shell shrapnel, shell: bomb rocket
shrapnel, bomb: explosive shell explosive_device, rain: cloud downpour drizzle storm torrent shower flood,
snow: cold blizzard, frost: cold, ice: cold snow, storm: hurricane gale rain thunder lightning whirlwind,
lightning: thunderbolt storm, thunder: thunderbolt storm, thunderbolt: lightning, flood: torrent deluge
rain, drought: famine, fog: mist cloud, mist: fog drizzle, breeze: gust north_wind west_wind east_wind,
dust: sandstorm sand, heat: heat_wave, cloud: rain fog, smoke: fire, temple: forehead, forehead: eyebrow
temple, eyelid: eyelash, eyelash: eyelid, jaw: fang molar, shoulder: upper_arm shoulder_blade armpit, wrist:
forearm, hip: thigh, breakfast: meal iftar, lunch: banquet main_course picnic, dinner: banquet supper,
banquet: meal dinner lunch, bread: mouthful loaf dough crumb flour, dough: bread pastry, flour: bread wheat
dough, meat: mutton beef lamb sausage, milk: yoghurt cream, butter: ghee cream fat, ghee: butter fat, sugar:
sweets honey, honey: sugar syrup molasses, soup: broth stew, broth: soup, cake: biscuit sweets pastry pie,
sweets: cake sugar halva pastry, coffee: cup, tea: cup, wine: liquor, tree: trunk branch stem, trunk: branch
stem stump, branch: twig leaf stem bud, leaf: petal branch, bud: flower blossom, seed: grain kernel stone,
ear: grain, wheat: grain, barley: grain, maize: grain, grain: wheat barley maize seed, horse: mare stallion,
mare: stallion horse, cow: ox bull, ox: cow bull, sheep: ram ewe flock, goat: flock, hen: cock chicken, dog:
saluki hound puppy, flock: herd, crowd: gang queue, heap: bundle, animal: flock herd, nest: coop hole,
burrow: den, stable: manger coop fold, fold: stable coop, hoof: horseshoe foot, mane: hair tail, down:
feather, claw: paw, root: stem trunk, builder: mason stonemason, doctor: surgeon physician, merchant: seller
pedlar, seller: pedlar merchant, teacher: professor, guard: night_watchman doorman jailer, doorman: guard
night_watchman, sailor: boatman, boatman: sailor, captain: sailor commander, writer: author novelist poet,
peasant: farmer worker, farmer: peasant, worker: employee labourer craftsman, servant: waiter office_boy,
soldier: guard, officer: policeman, scientist: researcher scholar, accused: defendant, defendant: accused,
opponent: defendant, employee: worker, buyer: customer, customer: buyer, singer: musician chanter, musician:
player composer singer, player: musician, cobbler: shoemaker, scholar: jurist, contract: agreement
contract_of_sale, report: statement, article: statement, story: novel article, poem: song, draft:
manuscript, introduction: chapter, index: table_of_contents, petition: complaint letter, bill: invoice,
invoice: bill, fee: charge subscription, wage: salary, salary: wage, rent: lease, gift: donation, tax: fee
levy, money: cash salary, raise: hold carry pick_up wave, throw: push drag, hold: squeeze carry pick_up,
wrap: fold, rub: pat scratch, carry: hold raise pick_up, sweep: wash clean, wash: clean soak, clean: wash
sweep arrange, sew: patch embroider, heat: boil, grill: roast, break: tear cut crack, tear: break cut, cut:
tear break, pierce: tear cut, pour: fill sprinkle empty, fill: pour, roar: boom howl, hiss: rustle buzz,
rattle: clank crackle creak ringing, creak: rattle rustle, rustle: babble hiss, boom: roar drumming,
ringing: clank drumming, sob: wailing howl, wailing: ululation sob howl, howl: bark, bark: howl,
adolescence: puberty, army: battalion regiment brigade, fever: heat, lesson: lecture class, class: lesson
school, school: class, homework: lesson, degree: diploma bachelor
"""


@cache
def _near() -> frozenset[frozenset[str]]:
    rows = (row.split(":") for row in _NEAR.replace("\n", " ").split(","))
    return frozenset(frozenset((whole.strip(), part)) for whole, parts in rows for part in parts.split())


def near(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether words that name some rows and words that name others may stand for one another.

    Example:
        >>> near(frozenset({"shirt"}), frozenset({"sleeve"})), near(frozenset({"collar"}), frozenset({"sleeve"}))
        (True, False)
    """
    return any(frozenset((a, b)) in _near() for a in one for b in other)
