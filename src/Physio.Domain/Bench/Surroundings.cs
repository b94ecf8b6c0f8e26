using Physio.Domain.Assessments;
using Physio.Domain.Patients;

namespace Physio.Domain.Bench;

/// <summary>Where a virtual patient exercises and with what.</summary>
public sealed record Surroundings(string Name, Setting Setting, IReadOnlyList<Equipment> Equipment)
{
    private static readonly Equipment[] Everything = Enum.GetValues<Equipment>();

    /// <summary>Mat and wall are assumed everywhere.</summary>
    public static Surroundings MatOnly { get; } = new("at home with a mat only", Setting.Home, [Patients.Equipment.Mat, Patients.Equipment.Wall]);

    public static Surroundings MatAndChair { get; } =
        new("at home with mat and chair", Setting.Home, [Patients.Equipment.Mat, Patients.Equipment.Wall, Patients.Equipment.Chair]);

    public static Surroundings Equipped { get; } = new("at home with everything", Setting.Home, Everything);

    public static Surroundings InTheClinic { get; } = new("in the clinic", Setting.Clinic, Everything);
}
