// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/CastTable.h"

namespace Tidemark {

namespace {
QString s(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList texts(std::initializer_list<const char *> list)
{
    QStringList out;
    for (const char *utf8 : list) {
        out.append(s(utf8));
    }
    return out;
}

QList<NicheTexts> firstHalf()
{
    return {
        {s("builds"),
         texts({"I built a {n} rung ladder for the cat", "Grandkids asked for a castle. Day {n}", "This shed cost me {n} dollars",
                "Nobody told me plywood bends like this 😂", "The drawer that opens the other drawer", "Part {n}: the roof is on!",
                "A marble run around the whole house 🏠", "I measured once. Watch what happened"}),
         texts({"tinyhouse", "woodworking", "grandparentsoftiktok", "diy", "workshop"})},
        {s("dance"),
         texts({"ensayo número {n} y por fin 🔥", "mi abuela me ganó otra vez 😭", "bailando en el metro, parte {n}",
                "espera al segundo {n}…", "dueto con quien se atreva 💃", "POV: llega tu canción", "three takes, zero knees left",
                "calle llena, corazón contento ❤️"}),
         texts({"bailando", "dance", "cdmx", "coreografia", "trend"})},
        {s("kitchen science"),
         texts({"Why your caramel seizes at {n} degrees", "I froze olive oil for {n} hours", "The egg test nobody does",
                "Salt first or salt last? I tried {n} steaks", "This foam should not exist 🧪",
                "Mayonnaise from {n} ingredients", "What a pressure cooker does to garlic", "My smoke alarm is a co-author"}),
         texts({"kitchenscience", "foodtok", "chemistry", "cooking", "learnontiktok"})},
        {s("shore and night"),
         texts({"Found under stone number {n} 🦀", "This one only comes out at {n} below", "Low tide at dawn, look what stayed",
                "A limpet goes home. Yes, home", "Everything in this pool is smaller than a coin",
                "Night walk {n}: something glows ✨", "Please put the rock back gently", "It looked at me. Best day of {n}"}),
         texts({"tidepool", "nightwalk", "nature", "marinebiology", "slowliving"})},
        {s("skating"),
         texts({"Attempt {n}. My elbow disagrees", "Lagos traffic, but I'm on wheels 🛼", "Third Mainland at sunrise",
                "Teaching my mum to roll, day {n}", "One foot, {n} metres", "Somebody's uncle joined in 😂",
                "New trucks, old bruises", "wait for the landing"}),
         texts({"rollerskate", "lagos", "skating", "learntoskate", "wheels"})},
    };
}

QList<NicheTexts> secondHalf()
{
    return {
        {s("bread"),
         texts({"Clive the starter is {n} days old", "Crumb shot, loaf {n} 🍞", "Stop slicing it hot!!",
                "Cold proof for {n} hours", "The ear on this one 😮‍💨", "Rye, honey, patience",
                "I dropped it. It was still good", "A loaf for my neighbour, week {n}"}),
         texts({"breadtok", "sourdough", "baking", "slowliving", "homemade"})},
        {s("mending"),
         texts({"Hole number {n} in the same jumper", "Darning a sock older than me 🪡", "{n} stitches and it's a garden",
                "Your jeans are not dead", "Sashiko over coffee stains", "She wore this in 1974. Now I do ❤️",
                "Slow repair, part {n}", "Moths: {n}. Me: also {n}"}),
         texts({"visiblemending", "sashiko", "sewing", "slowliving", "repair"})},
        {s("bicycles"),
         texts({"That squeak is not your chain", "Bike number {n} this winter 🚲", "A {n} year old hub, one cup of tea",
                "Never oil this part. Never", "True a wheel with a zip tie", "It was the seatpost. It's always the seatpost",
                "Free wheel, free advice", "He rode it like this for {n} km"}),
         texts({"bikerepair", "cycling", "utrecht", "fixit", "biketok"})},
        {s("languages"),
         texts({"Frase {n}: como pedir desculpa em 7 idiomas", "This word has {n} meanings in Portuguese",
                "Fala devagar, por favor 😅", "The sound English doesn't have", "Day {n} of dreaming in Finnish",
                "Untranslatable, part {n}", "Meu sotaque? Qual sotaque?", "Say it with me: saudade 🇧🇷"}),
         texts({"languagelearning", "polyglot", "brasil", "idiomas", "learnontiktok"})},
        {s("old games"),
         texts({"Forgotten game {n}: it has a fishing level", "I finished it. Took {n} hours", "This cartridge smells of 1994",
                "The final boss is a door 👾", "A save file from {n} years ago", "Nobody remembers this one",
                "Pixel perfect jump, try {n}", "Manual included. I cried"}),
         texts({"retrogaming", "pixelart", "gaming", "nostalgia", "speedrun"})},
        {s("everyday"),
         texts({"day {n} of doing it anyway", "does anyone else do this?", "POV: it's Monday again", "little things, part {n} ✨",
                "I did not expect number {n}", "told you so 😂", "ok but why does it work",
                "for whoever needs this today ❤️"}),
         texts({"viral", "foryou", "pov", "trending", "xyzbca"})},
    };
}
} // namespace

const QList<NicheTexts> &nicheTexts()
{
    static const QList<NicheTexts> kNiches = firstHalf() + secondHalf();
    return kNiches;
}

} // namespace Tidemark
