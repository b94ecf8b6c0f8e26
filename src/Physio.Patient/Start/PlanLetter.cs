using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Physio.PatientPages.Choices;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Start;

/// <summary>Whose plan this is and from whom: what every page of a plan says.</summary>
public sealed record PlanLetter(
    string Address, string Language, ReaderChoices Choices, string FirstName, string Therapist, string Clinic, string Phone, string EmergencyNumber, string IssuedOn, string ReviewOn, string Note)
{
    private const string Day = "d MMMM yyyy";

    /// <summary>Address of the page that shows this letter, where it may be fetched again; the start page's otherwise.</summary>
    public string Here { get; init; } = Address;

    /// <summary>Address of a link that makes a choice and comes back to this page.</summary>
    public string Choose(string field, string value) => QueryHelpers.AddQueryString(Here, field, value);

    /// <summary>Finds the language of the page; from here on the request speaks it.</summary>
    public static PlanLetter Of(LinkVisit visit, TodaysPlan today)
    {
        var language = PageLanguage.For(visit.Choices.Language, visit.Patient.Language, today);
        var culture = PageLanguage.CultureOf(language);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        var (clinic, version) = (today.Clinic, today.Version);
        return new(
            LinkCookie.PathOf(visit.Link.Id),
            language,
            visit.Choices,
            FirstNameIn(visit.Patient.Name),
            version.IssuedByName,
            clinic.Name,
            clinic.Phone,
            clinic.EmergencyNumber,
            version.IssuedAt.ToString(Day, culture),
            version.ReviewOn.ToString(Day, culture),
            version.Content.Note);
    }

    /// <summary>The first given name, also of "Orlova, Maria Anna".</summary>
    private static string FirstNameIn(string name)
    {
        var given = name.Contains(',', StringComparison.Ordinal) ? name[(name.IndexOf(',', StringComparison.Ordinal) + 1)..] : name;
        return given.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? name;
    }
}
