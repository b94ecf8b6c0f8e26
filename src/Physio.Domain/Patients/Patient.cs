using System.Globalization;
using System.Text;
using Physio.Domain.Clinics;

namespace Physio.Domain.Patients;

/// <summary>A person treated by a clinic, with what they have at home.</summary>
public sealed class Patient : IBelongToClinic, IVersioned
{
    public const int MaxNameLength = 120;
    public const int MaxContactLength = 120;
    public const int MaxLanguageLength = 35;
    public const int MaxAgeYears = 120;

    private Patient()
    {
    }

    public PatientId Id { get; private set; }
    public ClinicId ClinicId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The name in lower case: what searching compares, alike on both databases.</summary>
    public string SearchName { get; private set; } = "";

    public DateOnly BirthDate { get; private set; }
    public Sex Sex { get; private set; }

    /// <summary>Language the patient reads, as a BCP 47 tag such as "en".</summary>
    public string Language { get; private set; } = "en";

    public string? Phone { get; private set; }
    public string? Email { get; private set; }
    public IReadOnlyList<Equipment> Equipment { get; private set; } = [];

    /// <summary>Can get down to the floor and up again.</summary>
    public bool CanGetToFloor { get; private set; } = true;

    public DateTimeOffset RegisteredAt { get; private set; }
    public DateTimeOffset? ArchivedAt { get; private set; }
    public long Version { get; private set; }

    /// <summary>Registers a patient; a form that may be sent twice brings its own <paramref name="id"/>, so that it counts once.</summary>
    public static Patient Register(ClinicId clinic, PatientDetails details, DateTimeOffset now, PatientId? id = null)
    {
        var patient = new Patient { Id = id ?? PatientId.New(), ClinicId = clinic, RegisteredAt = now };
        patient.Describe(details);
        return patient;
    }

    public void Describe(PatientDetails details)
    {
        Name = details.Name.Trim();
        SearchName = Searchable(details.Name);
        BirthDate = details.BirthDate;
        Sex = details.Sex;
        Language = details.Language;
        Phone = details.Phone;
        Email = details.Email;
        Equipment = details.Equipment;
        CanGetToFloor = details.CanGetToFloor;
    }

    public void Archive(DateTimeOffset now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;

    /// <summary>Age in completed years on a day.</summary>
    public int AgeOn(DateOnly day)
    {
        var years = day.Year - BirthDate.Year;
        return day < BirthDate.AddYears(years) ? years - 1 : years;
    }

    /// <summary>The form in which names are compared: trimmed, lower case, single spaces, letters without their marks ("Ayşe" is found by "ayse").</summary>
    public static string Searchable(string name) =>
        string.Join(' ', WithoutMarks(name.ToLowerInvariant()).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    // By runes, because a text cut in the middle of an emoji cannot be normalised.
    private static string WithoutMarks(string text) =>
        string.Concat(string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            .Select(letter => letter switch { 'ł' => 'l', 'ø' => 'o', 'đ' => 'd', 'ı' => 'i', _ => letter })).Normalize(NormalizationForm.FormC);
}
