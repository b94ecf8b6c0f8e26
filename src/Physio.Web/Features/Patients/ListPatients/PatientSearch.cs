using System.Globalization;
using Physio.Domain.Patients;

namespace Physio.Web.Features.Patients.ListPatients;

/// <summary>What was typed into the search: name words in any order, a birth year or a birth date, in any mix.</summary>
public static class PatientSearch
{
    public const int MaxLength = 200;

    /// <summary>Keeps the patients that every typed word fits.</summary>
    public static IQueryable<Patient> Matching(this IQueryable<Patient> patients, string? typed)
    {
        foreach (var word in Patient.Searchable(Cut(typed)).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            patients = patients.MatchingWord(word);
        }

        return patients;
    }

    private static IQueryable<Patient> MatchingWord(this IQueryable<Patient> patients, string word)
    {
        if (BirthDateText.TryRead(word, out var day))
        {
            return patients.Where(patient => patient.BirthDate == day);
        }

        if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999)
        {
            var (from, until) = (new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1));
            return patients.Where(patient => patient.BirthDate >= from && patient.BirthDate < until);
        }

        return patients.Where(patient => patient.SearchName.Contains(word));
    }

    private static string Cut(string? typed) => typed is null ? "" : typed.Length > MaxLength ? typed[..MaxLength] : typed;
}
