using Physio.Domain.Clinics;

namespace Physio.Domain.Prescribing;

/// <summary>An exercise that a therapist likes to prescribe: the composer prefers it where it serves as well as another.</summary>
public sealed class FavouriteExercise : IBelongToClinic
{
    private FavouriteExercise()
    {
    }

    public ClinicId ClinicId { get; private set; }
    public StaffId StaffId { get; private set; }
    public string Slug { get; private set; } = "";

    public static FavouriteExercise Of(ClinicId clinic, StaffId staff, string slug) => new() { ClinicId = clinic, StaffId = staff, Slug = slug };
}
