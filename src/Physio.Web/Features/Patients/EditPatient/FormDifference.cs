using Physio.Domain.Codes;
using Physio.Domain.Patients;
using Physio.Web.Components;

namespace Physio.Web.Features.Patients.EditPatient;

/// <summary>A field in which two states of a patient differ.</summary>
public sealed record FormDifference(string Field, string Label, string Left, string Right)
{
    public static IReadOnlyList<FormDifference> Between(PatientForm left, PatientForm right) =>
        [.. Fields(left).Zip(Fields(right), (l, r) => new FormDifference(l.Field, l.Label, l.Value, r.Value)).Where(pair => pair.Left != pair.Right)];

    private static IEnumerable<(string Field, string Label, string Value)> Fields(PatientForm form) =>
    [
        (nameof(PatientForm.Name), PatientTexts.Name, form.Name.Trim()),
        (nameof(PatientForm.BirthDate), PatientTexts.BirthDate, BirthDateText.TryRead(form.BirthDate, out var day) ? BirthDateText.Write(day) : form.BirthDate),
        (nameof(PatientForm.Sex), PatientTexts.Sex, form.Sex is { } sex ? CodeName.Of(sex) : ""),
        (nameof(PatientForm.Language), PatientTexts.Language, Language.NameOf(form.Language)),
        (nameof(PatientForm.Phone), PatientTexts.Phone, form.Phone.Trim()),
        (nameof(PatientForm.Email), PatientTexts.Email, form.Email.Trim()),
        (nameof(PatientForm.Equipment), PatientTexts.AtHome, string.Join(", ", form.Equipment.Order().Select(item => CodeName.Of(item)))),
        (nameof(PatientForm.CanGetToFloor), PatientTexts.CanGetToFloor, form.CanGetToFloor ? PatientTexts.Yes : PatientTexts.No),
    ];
}
