//! Organisations: municipalities and regions with their official codes, and everybody else who takes part.

use crate::word::words;

words! {
    /// What an organisation is.
    pub enum OrganisationKind {
        /// A municipality (kommun, kommune, kunta).
        Municipality = "municipality",
        /// A region or county with its own task (Sweden's 21, Finland's wellbeing services counties).
        Region = "region",
        /// A whole country as a statistical unit.
        Country = "country",
        /// An association of municipalities or a national association of local authorities.
        Association = "association",
        /// A research and development unit of municipalities or a region.
        RdUnit = "rd-unit",
        /// A research institute.
        Research = "research",
        /// A national authority.
        Authority = "authority",
        /// Somebody who pays.
        Funder = "funder",
        /// A provider of care.
        Provider = "provider",
        /// A trade union.
        Union = "union",
        /// A partnership of the labour market's parties.
        Partnership = "partnership",
        /// A consultancy that facilitates.
        Consultancy = "consultancy",
        /// An organisation of older people, users or relatives.
        UserOrganisation = "user-organisation",
        /// An international network.
        International = "international",
    }
}

words! {
    /// A country whose registers or exchanges Torg holds.
    pub enum Country {
        /// Sweden.
        Se = "SE",
        /// Norway.
        No = "NO",
        /// Denmark.
        Dk = "DK",
        /// Finland.
        Fi = "FI",
        /// Belgium.
        Be = "BE",
        /// The Netherlands.
        Nl = "NL",
        /// A European body.
        Eu = "EU",
    }
}

/// An official code in the form it is stored in: text, with its leading zeros.
///
/// Danish lists print `101` and `0101` for the same municipality (both are accepted, `0101` is kept);
/// Swedish and Norwegian codes have four digits, Finnish three.
#[must_use]
pub fn canonical_code(country: Country, code: &str) -> String {
    let digits = code.trim();
    let width = match country {
        Country::Se | Country::No | Country::Dk => 4,
        Country::Fi => 3,
        _ => 0,
    };
    if digits.len() < width && digits.chars().all(|c| c.is_ascii_digit()) && !digits.is_empty() {
        format!("{digits:0>width$}")
    } else {
        digits.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danish_codes_come_with_and_without_a_leading_zero() {
        assert_eq!(canonical_code(Country::Dk, "851"), canonical_code(Country::Dk, "0851"));
        assert_eq!(canonical_code(Country::Dk, "101"), "0101");
    }

    #[test]
    fn a_swedish_code_keeps_its_leading_zero() {
        assert_eq!(canonical_code(Country::Se, "0125"), "0125");
        assert_eq!(canonical_code(Country::Se, "125"), "0125");
        assert_eq!(canonical_code(Country::Fi, "20"), "020");
    }
}
