using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Physio.PatientPages.Choices;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Links;
using Person = Physio.Domain.Patients.Patient;

namespace Physio.PatientPages.Start;

/// <summary>Whose plan this is and from whom: what every page of a plan says.</summary>
public sealed record PlanLetter(
    string Address, string Language, ReaderChoices Choices, string FirstName, string Therapist, string Clinic, string Phone, string EmergencyNumber, string IssuedOn, string ReviewOn, string Note)
{
    /// <summary>How days are written for the patient.</summary>
    internal const string Day = "d MMMM yyyy";

    /// <summary>Address of the page that shows this letter, where it may be fetched again; the start page's otherwise.</summary>
    public string Here { get; init; } = Address;

    /// <summary>Address of a link that makes a choice and comes back to this page.</summary>
    public string Choose(string field, string value) => QueryHelpers.AddQueryString(Here, field, value);

    /// <summary>First name and the initial of the last one: what a sheet of paper says, so that it is not handed to somebody else (H01).</summary>
    public string ShortName { get; init; } = FirstName;

    /// <summary>Finds the language of the page; from here on the request speaks it.</summary>
    public static PlanLetter Of(LinkVisit visit, TodaysPlan today) => Of(LinkCookie.PathOf(visit.Link.Id), visit.Patient, visit.Choices, today);

    /// <summary>The same without a link, for the therapist who looks at what the patient will see.</summary>
    public static PlanLetter Of(string address, Person patient, ReaderChoices choices, TodaysPlan today)
    {
        var language = PageLanguage.For(choices.Language, patient.Language, today);
        var culture = PageLanguage.CultureOf(language);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        var (clinic, version) = (today.Clinic, today.Version);
        return new(
            address,
            language,
            choices,
            FirstNameIn(patient.Name),
            version.IssuedByName,
            clinic.Name,
            clinic.Phone,
            clinic.EmergencyNumber,
            version.IssuedAt.ToString(Day, culture),
            version.ReviewOn.ToString(Day, culture),
            version.Content.Note)
        {
            ShortName = ShortNameIn(patient.Name),
        };
    }

    /// <summary>The first given name, also of "Orlova, Maria Anna".</summary>
    private static string FirstNameIn(string name)
    {
        var given = name.Contains(',', StringComparison.Ordinal) ? name[(name.IndexOf(',', StringComparison.Ordinal) + 1)..] : name;
        return given.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? name;
    }

    /// <summary>"Maria O.", also of "Orlova, Maria Anna".</summary>
    private static string ShortNameIn(string name)
    {
        var first = FirstNameIn(name);
        var family = name.Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();
        return family is null || family == first ? first : $"{first} {StringInfo.GetNextTextElement(family)}.";
    }
}
