// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/CastTable.h"

namespace Tidemark {

const QList<CastMember> &castMembers()
{
    static const QList<CastMember> kMembers = {
        {QStringLiteral("granddadgus"), QStringLiteral("Granddad Gus"),
         QStringLiteral("81 years young. Building silly things for my grandkids.\nNew one every week 🔧"),
         QStringLiteral("https://granddadgus.example"), QStringLiteral("US"), 0, 84'310'000, 0.16, 1.3, 0.19, 34, true},
        {QStringLiteral("marisol.moves"), QStringLiteral("Marisol ✨"),
         QStringLiteral("bailo donde sea 💃 CDMX\nclases los jueves"), QStringLiteral("https://marisolmoves.example"),
         QStringLiteral("MX"), 1, 21'740'000, 0.34, 1.9, 0.24, 41, true},
        {QStringLiteral("kitchenlabken"), QStringLiteral("Ken | Kitchen Lab"),
         QStringLiteral("Food chemist. I burn it so you don't have to 🧪🍳"), QString(), QStringLiteral("US"), 2, 9'862'000,
         0.42, 1.2, 0.31, 22, true},
        {QStringLiteral("tidepool.tamsin"), QStringLiteral("Tamsin"),
         QStringLiteral("marine biologist in wellies 🦀 Cornwall\nlook, don't take"),
         QStringLiteral("https://tidepooltamsin.example"), QStringLiteral("GB"), 3, 3'418'000, 0.71, 1.1, 0.38, 27, true},
        {QStringLiteral("ayo.on.wheels"), QStringLiteral("Ayo 🛼"),
         QStringLiteral("Lagos on eight wheels. Fall, laugh, again."), QString(), QStringLiteral("NG"), 4, 1'934'000, 0.95, 1.7,
         0.42, 19, false},
        {QStringLiteral("junipercrumb"), QStringLiteral("Juniper"),
         QStringLiteral("sourdough, slowly 🍞\nstarter's name is Clive"), QStringLiteral("https://junipercrumb.example"),
         QStringLiteral("CA"), 5, 846'200, 0.58, 1.0, 0.29, 16, false},
        {QStringLiteral("oskarbuildsit"), QStringLiteral("Oskar bygger"),
         QStringLiteral("Tiny houses, tinier budgets. Dalarna 🇸🇪"), QString(), QStringLiteral("SE"), 0, 512'900, 0.37, 0.8, 0.33,
         14, false},
        {QStringLiteral("noor.stitches"), QStringLiteral("Noor نور"),
         QStringLiteral("visible mending 🪡 repair is a love letter"), QStringLiteral("https://noorstitches.example"),
         QStringLiteral("AE"), 6, 287'400, 1.12, 1.2, 0.51, 18, false},
        {QStringLiteral("thebikewitch"), QStringLiteral("the bike witch"),
         QStringLiteral("I un-squeak bicycles 🚲🧙 Utrecht"), QString(), QStringLiteral("NL"), 7, 143'800, 0.49, 0.9, 0.36,
         13, false},
        {QStringLiteral("linguahopper"), QStringLiteral("Caio fala tudo"),
         QStringLiteral("7 idiomas, 1 sotaque 🇧🇷\none phrase a day"), QString(), QStringLiteral("BR"), 8, 68'500, 1.34, 2.0, 0.47,
         15, false},
        {QStringLiteral("moth.and.moss"), QStringLiteral("Moth & Moss"),
         QStringLiteral("night walks, small creatures 🌙🍃 Aotearoa"), QString(), QStringLiteral("NZ"), 3, 22'600, 0.83, 0.9, 0.62,
         12, false},
        {QStringLiteral("pixelpelle"), QStringLiteral("Pelle Pixel"), QStringLiteral("finishing one forgotten game a month 👾"),
         QString(), QStringLiteral("DE"), 9, 7'840, 0.66, 0.7, 0.74, 9, false},
    };
    return kMembers;
}

const QList<CastTag> &castTags()
{
    static const QList<CastTag> kTags = {
        {QStringLiteral("lanternwalk"), QStringLiteral("Light one, walk with somebody, show the way home."), 1.28e9, 212'000,
         0.25},
        {QStringLiteral("fyp"), QString(), 64'250e9, 9.8e9, 0.12},
        {QStringLiteral("breadtok"), QStringLiteral("Crust, crumb and patience."), 9.46e9, 1.32e6, 0.31},
        {QStringLiteral("tidepool"), QStringLiteral("What the sea leaves behind twice a day."), 1.14e9, 96'400, 0.44},
        {QStringLiteral("visiblemending"), QString(), 742e6, 118'000, 0.52},
        {QStringLiteral("bikerepair"), QString(), 2.06e9, 241'000, 0.21},
        {QStringLiteral("kitchenscience"), QStringLiteral("Why does it do that?"), 4.38e9, 307'000, 0.36},
        {QStringLiteral("rollerskate"), QString(), 11.7e9, 1.71e6, 0.14},
        {QStringLiteral("tinyhouse"), QString(), 6.92e9, 402'000, 0.18},
        {QStringLiteral("languagelearning"), QString(), 8.3e9, 1.05e6, 0.33},
        {QStringLiteral("retrogaming"), QString(), 15.2e9, 2.24e6, 0.16},
        {QStringLiteral("bailando"), QStringLiteral("Sube el volumen."), 38.9e9, 7.6e6, 0.19},
        {QStringLiteral("nightwalk"), QString(), 486e6, 74'300, 0.29},
        {QStringLiteral("grandparentsoftiktok"), QString(), 5.71e9, 288'000, 0.22},
        {QStringLiteral("slowliving"), QStringLiteral("Nothing happened today. It was lovely."), 3.63e9, 655'000, 0.4},
    };
    return kTags;
}

const QList<CastSound> &castSounds()
{
    static const QList<CastSound> kSounds = {
        {QStringLiteral("7412083365190436641"), QStringLiteral("Paper Lanterns"), QStringLiteral("Odd Harbour"),
         QStringLiteral("Low Water"), 42, 318'000},
        {QStringLiteral("7398127740215567105"), QStringLiteral("Kettle On (sped up)"), QStringLiteral("Mina Vale"), QString(), 28,
         1'240'000},
        {QStringLiteral("7433905512874019585"), QStringLiteral("Vuelta y Media"), QStringLiteral("Los Faroles"),
         QStringLiteral("Noche Larga"), 35, 902'000},
        {QStringLiteral("7360418820996214529"), QStringLiteral("workshop radio"), QStringLiteral("Tin & Timber"), QString(), 60,
         76'500},
        {QStringLiteral("7451220347718365953"), QStringLiteral("Eight Bit Rain"), QStringLiteral("chipmonk"),
         QStringLiteral("Cartridge"), 31, 154'000},
        {QStringLiteral("7387756109342271233"), QStringLiteral("Slow Morning"), QStringLiteral("Aster Lane"),
         QStringLiteral("Windowsill"), 54, 2'870'000},
        {QStringLiteral("7440019283746510849"), QStringLiteral("Wheels Up Lagos"), QStringLiteral("Tobi Sax"), QString(), 24,
         433'000},
    };
    return kSounds;
}

} // namespace Tidemark
