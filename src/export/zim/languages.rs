//! Names of languages in ISO 639-3, which ZIM asks for.

/// ISO 639-1 (two letters) followed by ISO 639-3 (three), in the order of the alphabet.
const NAMES: &str = "\
    aaaar ababk aeave afafr akaka amamh anarg arara asasm avava ayaym azaze babak bebel bgbul bibis \
    bmbam bnben bobod brbre bsbos cacat ceche chcha cocos crcre csces cuchu cvchv cycym dadan dedeu \
    dvdiv dzdzo eeewe elell eneng eoepo esspa etest eueus fafas ffful fifin fjfij fofao frfra fyfry \
    gagle gdgla glglg gngrn guguj gvglv hahau heheb hihin hohmo hrhrv hthat huhun hyhye hzher iaina \
    idind ieile igibo iiiii ikipk ioido isisl itita iuiku jajpn jvjav kakat kgkon kikik kjkua kkkaz \
    klkal kmkhm knkan kokor krkau kskas kukur kvkom kwcor kykir lalat lbltz lglug lilim lnlin lolao \
    ltlit lulub lvlav mgmlg mhmah mimri mkmkd mlmal mnmon mrmar msmsa mtmlt mymya nanau nbnob ndnde \
    nenep ngndo nlnld nnnno nonor nrnbl nvnav nynya ococi ojoji omorm orori ososs papan pipli plpol \
    pspus ptpor quque rmroh rnrun roron rurus rwkin sasan scsrd sdsnd sesme sgsag sisin skslk slslv \
    smsmo snsna sosom sqsqi srsrp ssssw stsot susun svswe swswa tatam tetel tgtgk ththa titir tktuk \
    tltgl tntsn toton trtur tstso tttat twtwi tytah uguig ukukr ururd uzuzb veven vivie vovol wawln \
    wowol xhxho yiyid yoyor zazha zhzho zuzul";

/// The three letters of a tag's language: `zh-Hans` is `zho`. Three letters stay as they are.
pub fn iso_639_3(tag: &str) -> &str {
    let language = tag.split('-').next().unwrap_or(tag);
    let mut names = NAMES.split(' ');
    let found = names.find(|name| language.len() == 2 && name.starts_with(language));
    found.map_or(language, |name| &name[2..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_have_three_letters() {
        for (tag, code) in [
            ("th", "tha"),
            ("zh-Hans", "zho"),
            ("my", "mya"),
            ("hmn", "hmn"),
        ] {
            assert_eq!(iso_639_3(tag), code);
        }
        assert!(NAMES.split(' ').all(|name| name.len() == 5));
    }
}
